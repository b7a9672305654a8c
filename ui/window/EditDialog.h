// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Step.h"
#include "app/monitor/Services.h"
#include "ui/widgets/PageDialog.h"

namespace Propel {

class AdvancedFields;
class Field;
class InlineMessage;
class InstanceFields;
class InstanceLookup;

/// Changes a saved connection: its name at once; how to get to its instance only after the instance answered that way,
/// without keys. Another instance is another connection: with another domain or Company ID a setup begins that has
/// everything else filled in. Deletes itself when it is closed.
class EditDialog : public PageDialog
{
    Q_OBJECT
public:
    EditDialog(Services services, const Connection &connection, QWidget *parent);
    void showAdvanced(); ///< what is to be changed is there

Q_SIGNALS:
    void saved(bool isToBeTested);
    void setupWanted(const Propel::ConnectionDraft &draft); ///< of another instance

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void save();
    void setUpOther();
    void lookUp();
    void stopWaiting();
    void finish();
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isOtherInstance() const;

    const Services m_services;
    const Connection m_saved;
    Field *m_name;
    InstanceFields *m_fields;
    AdvancedFields *m_advanced;
    InlineMessage *m_message;
    QPushButton *m_save;
    InstanceLookup *m_lookup;
    StepPtr<Step> m_step;
};

} // namespace Propel
