#pragma once

#include <utility>
#include <variant>

namespace gooseneck {

/// The error of a Result on its way out of a function: `return failure(Error::NoHost);`
template <class E>
struct Failure
{
    E error;
};

template <class E>
Failure<std::decay_t<E>> failure(E&& error)
{
    return {std::forward<E>(error)};
}

/// A value, or what went wrong. E is an enum or a struct of an enum plus facts; it never holds a sentence.
/// Asking for the side that is not there is a bug in the caller and throws std::bad_variant_access.
template <class T, class E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure<E> failed)
        : m_state(std::in_place_index<1>, std::move(failed.error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const E& error() const { return std::get<1>(m_state); }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, E> m_state;
};

/// Something that has no value of its own but can fail.
template <class E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(Failure<E> failed)
        : m_state(std::in_place_index<1>, std::move(failed.error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const E& error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace gooseneck
