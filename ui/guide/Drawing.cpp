// SPDX-License-Identifier: MIT
#include "ui/guide/Drawing.h"

#include "ui/guide/Sketch.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using enum Sketch::Weight;

// What ConnectWise's own screens say isn't translated.

void drawSignIn(Sketch &to)
{
    to.text({24, 34, 160, 12}, u"Company"_s, Token::Text, Bold);
    to.field({24.5, 48.5, 159, 19}, u"acme"_s, Token::Accent);
    to.highlight({18, 32, 172, 42});
    int y = 86;
    for (const QString &name : {u"User name"_s, u"Password"_s}) {
        to.text({24, y - 10.0, 160, 12}, name);
        to.field({24.5, y + 4.5, 159, 19}, {});
        to.placeholder({32, y + 12.0}, 54);
        y += 42;
    }
}

void drawNewRole(Sketch &to)
{
    to.box({12.5, 34.5, 19, 19}, Token::Content, Token::Accent, 2);
    to.plus({22, 44}, Token::Accent);
    to.text({40, 36, 52, 16}, u"New Item"_s, Token::Text, Bold);
    to.highlight({8, 30, 88, 28});
    to.text({12, 67, 48, 16}, u"Role ID"_s, Token::Text, Bold);
    to.field({64.5, 66.5, 185, 17}, u"Propel API"_s, Token::ControlBorder);
    for (const int row : {0, 1, 2}) {
        to.line({12, 96.5 + 18 * row}, {252, 96.5 + 18 * row});
        to.placeholder({12, 103.0 + 18 * row}, 60.0 + 14 * row);
        to.placeholder({120, 103.0 + 18 * row}, 50);
    }
}

void drawLevels(Sketch &to)
{
    constexpr std::array columns{120, 151, 186, 232};
    constexpr std::array halves{15.0, 15.0, 17.0, 18.0};
    const std::array heads{u"Add"_s, u"Edit"_s, u"Delete"_s, u"Inquire"_s};
    for (size_t i = 0; i < columns.size(); ++i)
        to.text({columns.at(i) - halves.at(i), 30, 2 * halves.at(i), 14}, heads.at(i),
                i == 2 ? Token::SecondaryText : Token::Text, i == 2 ? Regular : Bold, Qt::AlignHCenter);
    to.text({214, 42, 36, 10}, u"Level"_s, Token::SecondaryText, Regular, Qt::AlignHCenter);
    int y = 56;
    for (const QString &name :
         {u"Companies"_s, u"Company Maint."_s, u"Configurations"_s, u"System"_s, u"Table Setup"_s}) {
        to.line({8, y + 0.5}, {256, y + 0.5});
        const bool isGroup = name == "Companies"_L1 || name == "System"_L1;
        to.text({isGroup ? 12.0 : 24.0, y + 1.0, 80, 17}, name, isGroup ? Token::Text : Token::SecondaryText,
                isGroup ? Bold : Regular);
        for (size_t i = 0; !isGroup && i < columns.size(); ++i) {
            const bool isSet = i == 3 || (i == 1 && name == "Configurations"_L1);
            to.text({columns.at(i) - halves.at(i), y + 1.0, 2 * halves.at(i), 17}, isSet ? u"All"_s : u"None"_s,
                    isSet ? Token::Accent : Token::SecondaryText, isSet ? Bold : Regular, Qt::AlignHCenter);
        }
        y += 18;
    }
    to.highlight({212, 29, 41, 118});
}

void drawTables(Sketch &to)
{
    to.text({12, 30, 100, 14}, Drawing::tr("Allowed"), Token::OkText, Bold, Qt::AlignHCenter);
    to.text({152, 30, 100, 14}, Drawing::tr("Not allowed"), Token::SecondaryText, Regular, Qt::AlignHCenter);
    to.box({12.5, 46.5, 99, 71}, Token::OkFill, Token::OkIcon, 2);
    to.box({152.5, 46.5, 99, 71}, Token::Content, Token::Border);
    int y = 50;
    for (const QString &table : {u"Activity Type"_s, u"Service Board"_s, u"Team Role"_s}) {
        to.text({20, y + 0.0, 86, 16}, table, Token::Text, Bold);
        y += 16;
    }
    to.text({20, y + 0.0, 86, 16}, Drawing::tr("and 12 more"));
    for (const int row : {0, 1, 2, 3})
        to.placeholder({162, 56.0 + 15 * row}, row % 2 ? 68 : 52);
    to.leftArrow({119, 74}, 27);
    //: Below an arrow that points left
    to.text({115, 86, 34, 26}, Drawing::tr("move left"), Token::SecondaryText, Regular, Qt::AlignHCenter);
    to.box({12.5, 126.5, 55, 17}, Token::Accent, Token::Accent);
    to.text({12, 126, 56, 18}, u"Save"_s, Token::OnAccent, Bold, Qt::AlignHCenter);
    //: Beside a button "Save" of a dialog
    to.text({76, 126, 176, 18}, Drawing::tr("here, then save the role too"));
}

void drawMember(Sketch &to)
{
    to.text({14, 28, 50, 16}, u"Members"_s);
    to.text({72, 28, 70, 16}, u"API Members"_s, Token::Text, Bold);
    to.line({68, 46}, {140, 46}, Token::Accent, 2);
    to.line({8, 47.5}, {256, 47.5});
    const std::array<std::pair<QString, QString>, 5> fields{{{u"Member ID"_s, u"propel"_s},
                                                             {u"Role ID"_s, u"Propel API"_s},
                                                             {u"Level"_s, u"Corporate (Level 1)"_s},
                                                             {u"Location"_s, u"Corporate"_s},
                                                             //: The state of a check box
                                                             {u"Restrict Board Access"_s, Drawing::tr("off")}}};
    int y = 52;
    for (const auto &[name, value] : fields) {
        to.text({14, y + 0.0, 104, 15}, name);
        to.field({120.5, y + 0.5, 131, 14}, value);
        y += 19;
    }
    to.highlight({8, 87, 248, 58});
}

void drawKeys(Sketch &to)
{
    to.box({12.5, 34.5, 19, 17}, Token::Content, Token::Border);
    to.plus({22, 43}, Token::SecondaryText);
    to.box({38.5, 34.5, 43, 17}, Token::Accent, Token::Accent);
    to.text({38, 34, 44, 18}, u"Save"_s, Token::OnAccent, Bold, Qt::AlignHCenter);
    to.box({88.5, 34.5, 85, 17}, Token::Content, Token::Border);
    to.text({89, 34, 84, 18}, u"Save and Close"_s, Token::SecondaryText, Regular, Qt::AlignHCenter);
    to.line({92, 43}, {170, 43}, Token::BadIcon, 1.5);
    to.text({12, 58, 70, 18}, u"Public Key"_s, Token::Text, Bold);
    to.field({88.5, 57.5, 163, 19}, u"k7Rm2XqPz9LdVw4T"_s, Token::ControlBorder, Mono);
    to.text({12, 88, 70, 18}, u"Private Key"_s, Token::Text, Bold);
    to.field({88.5, 87.5, 163, 19}, u"Hn3vB8sYtQ0cJx6E"_s, Token::ControlBorder, Mono);
    to.highlight({84, 83, 172, 28});
    to.box({84.5, 118.5, 171, 21}, Token::WarningFill, Token::WarningBorder);
    to.text({88, 119, 164, 20}, Drawing::tr("Shown once. Copy it now."), Token::WarningText, Bold, Qt::AlignHCenter);
}

QSize drawnSize(Drawing::Screen screen)
{
    return screen == Drawing::Screen::SignIn ? QSize(208, 168) : QSize(264, 152);
}

void drawScreen(Sketch &to, Drawing::Screen screen)
{
    const QSize size = drawnSize(screen);
    switch (screen) {
    case Drawing::Screen::SignIn:
        to.window(size, Drawing::tr("ConnectWise sign-in"));
        return drawSignIn(to);
    case Drawing::Screen::NewRole:
        to.window(size, u"System > Security Roles"_s);
        return drawNewRole(to);
    case Drawing::Screen::Levels:
        to.window(size, u"Security Role: Propel API"_s);
        return drawLevels(to);
    case Drawing::Screen::Tables:
        to.window(size, u"Table Setup > customize"_s);
        return drawTables(to);
    case Drawing::Screen::Member:
        to.window(size, u"System > Members"_s);
        return drawMember(to);
    case Drawing::Screen::Keys:
        to.window(size, u"API Member > API Keys"_s);
        return drawKeys(to);
    }
}

} // namespace

Drawing::Drawing(Screen screen, QWidget *parent) : QWidget(parent), m_screen(screen)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(description());
}

Drawing::Screen Drawing::screenOf(GuideStep::Kind step)
{
    switch (step) {
    case GuideStep::Kind::Role:
        return Screen::NewRole;
    case GuideStep::Kind::Levels:
        return Screen::Levels;
    case GuideStep::Kind::Tables:
        return Screen::Tables;
    case GuideStep::Kind::Member:
        return Screen::Member;
    case GuideStep::Kind::Keys:
        break;
    }
    return Screen::Keys;
}

Picture Drawing::onPaper(Screen screen)
{
    return {drawnSize(screen), [screen](QPainter &painter) {
                Sketch to(painter, Tokens::palette(Scheme::Light));
                drawScreen(to, screen);
            }};
}

QSize Drawing::sizeHint() const
{
    return drawnSize(m_screen) * std::max(1.0, fontMetrics().height() / 20.0); // 19 at the usual size
}

QString Drawing::description() const
{
    switch (m_screen) {
    case Screen::SignIn:
        return tr("Drawing: the sign-in page of ConnectWise. The Company ID is what you type in its first field, "
                  "Company.");
    case Screen::NewRole:
        return tr("Drawing: the Security Roles screen with its + button, New Item, and a new role's Role ID.");
    case Screen::Levels:
        return tr("Drawing: the levels of a security role. Its last column, Inquire Level, is set to All.");
    case Screen::Tables:
        return tr("Drawing: the customize dialog of Table Setup. The allowed tables are in the list on the left; its "
                  "Save button is below.");
    case Screen::Member:
        return tr("Drawing: a new API member. Level and Location are Corporate, and Restrict Board Access is off.");
    case Screen::Keys:
        return tr("Drawing: the API Keys tab after Save. It shows the public key and, this one time, the private key.");
    }
    return {};
}

void Drawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize usual = drawnSize(m_screen);
    painter.scale(qreal(width()) / usual.width(), qreal(height()) / usual.height());
    Sketch to(painter, palette());
    drawScreen(to, m_screen);
}

void Drawing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(description());
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Propel
