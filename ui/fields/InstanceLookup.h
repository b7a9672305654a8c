// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Discovery.h"
#include "app/monitor/Services.h"
#include "app/text/FaultText.h"

#include <QPointer>

namespace Propel {

class AdvancedFields;
class FaultCard;
class InstanceFields;

/// Looks up the instance that the fields name, without keys. Where a proxy on the way wants a user name and a password,
/// the advanced fields ask for them, and the next step saves them instead.
class InstanceLookup : public QObject
{
    Q_OBJECT
public:
    InstanceLookup(const Services &services, InstanceFields &instance, AdvancedFields &advanced, QObject *parent);

    /// What went wrong on the way to the instance, where no field is at fault: hidden until then. The page places it.
    [[nodiscard]] FaultCard &fault() const { return *m_fault; }

    /// What is to be waited for. Null where something can't be read, which is said at its field.
    [[nodiscard]] StepPtr<Step> begin();
    /// Reads how that ended, and says what was wrong; the focus goes there unless something is being typed. Nothing
    /// also where the sign-in is saved: see againWanted().
    std::optional<CompanyInfo> read(Step &ended, bool takesFocus = true);
    [[nodiscard]] QString waitingText(bool late) const;

Q_SIGNALS:
    void againWanted(); ///< the proxy's user name and password are saved now, or may be kept for this session only
    void edited();      ///< those
    void said(QWidget *where);
    void throttled(const QDateTime &until);
    void retrying(bool isRetrying);

private:
    void report(const Error &error, bool takesFocus);
    void act(NextAction action);

    SecretPlaces m_places;
    InstanceFields &m_instance;
    AdvancedFields &m_advanced;
    FaultCard *m_fault;
    ConnectionFacts m_facts;                ///< what is looked up
    KeyPlace m_keepIn = KeyPlace::Keychain; ///< the proxy's user name and password
    std::unique_ptr<HttpClient> m_client;
    QPointer<Step> m_underway;
};

} // namespace Propel
