#pragma once

#include "capture/deliveryanswer.h"
#include "http/admission.h"

#include <QStringList>

namespace gooseneck {

/// From where the listener can be reached. Wider than this machine lasts for one run only.
enum class ListenReach { ThisMachine, AllNetworks };

/// Whether deliveries are passed on to Callgoose.
enum class Tee { Off, On };

/// How the operator wants the listener to be.
struct ListenerSettings
{
    quint16 port = 8787; ///< 0 = any free one; where it is taken the next free one is used
    ListenReach reach = ListenReach::ThisMachine;
    QStringList hostNames; ///< further names under which it is reached, without port
    SharedSecret sharedSecret;
    DeliveryAnswer answer;
    Tee tee = Tee::Off;

    bool operator==(const ListenerSettings& other) const
    {
        return port == other.port && reach == other.reach && hostNames == other.hostNames &&
               sharedSecret.headerName == other.sharedSecret.headerName &&
               sharedSecret.value == other.sharedSecret.value && answer == other.answer && tee == other.tee;
    }
};

} // namespace gooseneck
