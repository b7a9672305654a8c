// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace Propel {

class TextLabel;

/// Whose certificate a server showed, from whom, and until when; the whole of it in a window. Hidden without one.
class CertificateRow : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateRow(QWidget *parent = nullptr);

    void setCertificate(const std::optional<CertificateFacts> &certificate);

private:
    void retranslate();
    void view();

    struct Fact
    {
        TextLabel *name = nullptr;
        TextLabel *value = nullptr;
    };
    std::array<Fact, 3> m_facts;
    QPushButton *m_view;
    CertificateFacts m_certificate;
};

} // namespace Propel
