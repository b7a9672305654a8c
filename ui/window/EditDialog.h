// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Discovery.h"
#include "app/monitor/Services.h"
#include "ui/widgets/PageDialog.h"

namespace Propel {

class AdvancedFields;
class Field;
class InlineMessage;
class InstanceFields;

/// Changes a saved connection: its name at once; how to get to its instance only after the instance answered that way,
/// without keys. Keys belong to one instance: with another domain or Company ID the setup asks which ones to use, and
/// nothing is saved here. Deletes itself when it is closed.
class EditDialog : public PageDialog
{
    Q_OBJECT
public:
    EditDialog(Services services, const Connection &connection, QWidget *parent);
    void showAdvanced(); ///< what is to be changed is there
    ~EditDialog() override;

Q_SIGNALS:
    void saved(bool isToBeTested);
    void keysWanted(const Propel::ConnectionDraft &draft); ///< for another instance

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void save();
    void lookUp(const InstanceAddress &address, const CompanyId &companyId);
    void found(const Discovery &discovery);
    void keepSignIn();
    void wait(StepPtr<Step> step, const QString &words);
    void stopWaiting();
    void finish();
    [[nodiscard]] bool isOtherInstance() const;

    const Services m_services;
    const Connection m_saved;
    Field *m_name;
    InstanceFields *m_fields;
    AdvancedFields *m_advanced;
    InlineMessage *m_message;
    QPushButton *m_save;
    KeyPlace m_keepIn = KeyPlace::Keychain; ///< a proxy's user name and password
    std::unique_ptr<HttpClient> m_client;
    StepPtr<Step> m_step;
};

} // namespace Propel
