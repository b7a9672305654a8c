// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Credentials.h"
#include "app/connection/InstanceAddress.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace Propel {

class Field;
struct ConnectionFacts;
struct Settings;

/// Which instance: its domain and the Company ID, cleaned up as they are typed. What was typed always stays.
class InstanceFields : public QWidget
{
    Q_OBJECT
public:
    struct Value
    {
        InstanceAddress address;
        CompanyId companyId;
    };

    explicit InstanceFields(QWidget *parent = nullptr);
    ~InstanceFields() override;

    void setTexts(const QString &domain, const QString &companyId);
    [[nodiscard]] QString domain() const;
    [[nodiscard]] QString companyId() const;

    /// Both values; or nothing, with what is wrong said below the field and the first wrong one focused.
    std::optional<Value> check();
    [[nodiscard]] QWidget *firstEmpty() const; ///< null where both are filled in
    /// Below the field that the error is about, which it gives; null: about neither.
    QLineEdit *report(const Error &error, const ConnectionFacts &facts);
    /// Which of the values are an administrator's; they are filled in by whoever fills in the others.
    void setAdministered(const Settings &settings);

Q_SIGNALS:
    void edited();
    void finished(); ///< a field was left

private:
    void changed(Field *field);
    void preview();
    bool checkDomain();
    bool checkCompanyId();

    Field *m_domain;
    Field *m_companyId;
};

} // namespace Propel
