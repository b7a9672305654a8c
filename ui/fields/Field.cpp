// SPDX-License-Identifier: MIT
#include "ui/fields/Field.h"

#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/fields/InlineMessage.h"
#include "ui/style/Style.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace Propel {

Field::Field(QWidget *parent) : Field(new QLineEdit, parent)
{}

Field::Field(QLineEdit *line, QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_line(line),
      m_row(new QHBoxLayout),
      m_grid(new QGridLayout(this)),
      m_hint(new TextLabel(TextStyle::Caption, this)),
      m_origin(new TextLabel(TextStyle::Caption, this)),
      m_message(new InlineMessage(InlineMessage::Look::Line, this))
{
    m_label->setBuddy(m_line);
    m_label->setContentsMargins(0, 2, 0, 0); // the dots of an Ö are above what some fonts give as their height
    m_row->setSpacing(8);
    m_row->addWidget(m_line);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_label, 0, 1);
    m_grid->addLayout(m_row, 1, 1);
    m_grid->addWidget(m_hint, 2, 1);
    m_grid->addWidget(m_message, 3, 1);
    m_grid->addWidget(m_origin, 4, 1);
    setFocusProxy(m_line);
    keepTranslated(*this, [this] { showOrigin(); });
    connect(m_line, &QLineEdit::textChanged, this, &Field::showOrigin);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_line->setAccessibleName(QString(label).remove(u'&'));
}

void Field::setLabelBeside(int width, bool showsHint)
{
    m_isLabelBeside = true;
    m_showsHint = showsHint;
    m_grid->removeWidget(m_label);
    m_grid->addWidget(m_label, 1, 0, Qt::AlignVCenter);
    m_grid->setColumnMinimumWidth(0, width);
    showHintOrMessage();
}

int Field::labelWidth() const
{
    return m_label->sizeHint().width();
}

void Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    showHintOrMessage();
}

void Field::tell(const Error &error)
{
    m_message->tell(error);
    showHintOrMessage();
}

void Field::tell(const QString &problem, const QString &remedy)
{
    m_message->tell(InlineMessage::Severity::Problem, problem, remedy);
    showHintOrMessage();
}

void Field::warn(const QString &what, const QString &remedy)
{
    m_message->tell(InlineMessage::Severity::Warning, what, remedy);
    showHintOrMessage();
}

void Field::quiet()
{
    if (!m_message->isTelling())
        return;
    m_message->clear();
    showHintOrMessage();
}

void Field::showHintOrMessage()
{
    const bool isWrong = m_message->isTelling() && m_message->severity() == InlineMessage::Severity::Problem;
    Style::setInvalid(*m_line, isWrong);
    m_hint->setVisible(m_showsHint && !m_message->isTelling() && !m_hint->text().isEmpty());
    if (!m_showsHint)
        m_line->setToolTip(m_hint->text());
    QStringList spoken{m_message->isTelling() ? m_message->spoken() : m_hint->text()};
    if (!m_origin->isHidden())
        spoken += m_origin->text();
    spoken.removeAll(QString());
    m_line->setAccessibleDescription(spoken.join(QLatin1Char(' ')));
}

void Field::setAdministered(const QString &value, bool mandatory)
{
    m_administered = value;
    if (mandatory && !m_line->isReadOnly())
        m_line->addAction(Theme::icon(QLatin1StringView("lock"), Token::SecondaryText), QLineEdit::TrailingPosition);
    m_line->setReadOnly(mandatory);
    showOrigin();
}

void Field::showOrigin()
{
    const QString shown = m_line->text().isEmpty() ? m_line->placeholderText() : m_line->text();
    m_origin->setText(tr("Set by your administrator"));
    m_origin->setVisible(!m_administered.isEmpty() && shown == m_administered);
    showHintOrMessage();
}

} // namespace Propel
