#include "session/lock_cover.h"

#include "domain/explain.h"
#include "domain/failure.h"
#include "look/theme.h"
#include "office/office.h"
#include "widgets/hint_label.h"
#include "widgets/layouts.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

constexpr int usualMinutes = 15;
constexpr int cardWidth = 520; ///< pixels
constexpr std::chrono::milliseconds longestLook { 5000 }; ///< between two looks at the clock

const QString ownPassword = QStringLiteral("log-in");

} // namespace

LockCover::LockCover(Office &office, QMainWindow &window)
    : QWidget(&window)
    , m_office(office)
    , m_window(window)
{
    setAutoFillBackground(true);
    setAccessibleName(tr("The screen is locked"));
    arrange();
    hide();
    connect(&m_timer, &QTimer::timeout, this, &LockCover::look);
    connect(&m_form, &RecordForm::entered, this, &LockCover::tryToUncover);
    qApp->installEventFilter(this);
}

LockCover::~LockCover()
{
    qApp->removeEventFilter(this);
    if (m_covering)
        uncover();
}

std::chrono::milliseconds LockCover::limitOfThisComputer()
{
    return std::chrono::minutes(
        std::max(0, QSettings().value(QStringLiteral("session/lock_minutes"), usualMinutes).toInt()));
}

void LockCover::arrange()
{
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(cardWidth);
    auto *column = columnOf(inside);
    column->setSpacing(theme::groupSpacing);
    auto *title = new QLabel(tr("The screen is locked"), inside);
    theme::setTextRole(title, theme::TextRole::Title);
    column->addWidget(title);
    auto *why = new QLabel(
        tr("%1 is logged in; nobody has used the window for a while. What was typed is still there.")
            .arg(m_office.session()->userName),
        inside);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    column->addWidget(why);
    column->addWidget(m_form.addCard({},
        { { .code = ownPassword,
            .name = tr("Your password"),
            .kind = FieldKind::Password,
            .required = true,
            .error = tr("Enter the password with which you log in.") } },
        inside));
    auto *buttons = new QWidget(inside);
    auto *line = lineOf(buttons);
    m_logOut = new QPushButton(tr("Log in as somebody else"), buttons);
    m_unlock = new QPushButton(tr("Go on working"), buttons);
    theme::setPrimary(m_unlock);
    line->addStretch(1);
    for (QPushButton *button : { m_logOut, m_unlock }) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    column->addWidget(buttons);
    column->addWidget(new HintLabel(tr("Who logs in as somebody else gives up what is not saved."), inside));
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addWidget(inside, 0, Qt::AlignHCenter);
    whole->addStretch(2);
    connect(m_unlock, &QPushButton::clicked, this, &LockCover::tryToUncover);
    connect(m_logOut, &QPushButton::clicked, this, &LockCover::logOutRequested);
}

void LockCover::watch(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_touchedAt = QDateTime::currentMSecsSinceEpoch();
    if (limit.count() == 0)
        return m_timer.stop();
    m_timer.start(std::clamp(limit / 4, std::chrono::milliseconds(10), longestLook));
}

void LockCover::look()
{
    if (!m_covering && QDateTime::currentMSecsSinceEpoch() - m_touchedAt >= m_limit.count())
        cover();
}

void LockCover::cover()
{
    if (m_covering)
        return;
    // What is open above the window shows data, too: it is given up, as by its own Cancel.
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(one); dialog && dialog->isVisible())
            dialog->reject();
    }
    m_focused = m_window.focusWidget();
    m_covering = true;
    setGeometry(m_window.rect());
    m_form.setValues({ { ownPassword, QString() } });
    show();
    raise();
    m_form.focusFirst();
    m_window.centralWidget()->setEnabled(false);
    m_window.statusBar()->setEnabled(false);
}

void LockCover::uncover()
{
    m_covering = false;
    m_touchedAt = QDateTime::currentMSecsSinceEpoch();
    m_form.setValues({ { ownPassword, QString() } });
    if (QWidget *centre = m_window.centralWidget())
        centre->setEnabled(true);
    m_window.statusBar()->setEnabled(true);
    if (m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
    hide();
}

void LockCover::tryToUncover()
{
    if (!m_form.check())
        return;
    m_unlock->setEnabled(false);
    m_office.confirmPassword(m_form.text(ownPassword), this, [this](const Result<Done> &done) {
        m_unlock->setEnabled(true);
        if (done)
            return uncover();
        const bool wrong = done.failure->code == QLatin1String("log-in");
        m_form.showError(ownPassword,
            wrong ? tr("This is not the password of whoever is logged in. Enter it again.")
                  : explain(*done.failure));
    });
}

bool LockCover::isOutside(const QObject *object) const
{
    if (!object->isWidgetType() && !object->parent())
        return false; // the system's own window: its events come again to a widget
    for (; object; object = object->parent()) {
        if (object == this)
            return false;
    }
    return true;
}

/// Every touch counts. While it covers, keys, shortcuts and the mouse reach nothing but what is on it.
bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == &m_window && m_covering)
            setGeometry(m_window.rect());
        return false;
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
        m_touchedAt = QDateTime::currentMSecsSinceEpoch();
        return m_covering && watched->isWidgetType() && isOutside(watched);
    case QEvent::Shortcut:
        return m_covering && isOutside(watched);
    default:
        return false;
    }
}

} // namespace mamis
