#include "areas/outbox/sender_panel.h"

#include "domain/explain.h"
#include "domain/failure.h"
#include "look/theme.h"
#include "look/tone.h"
#include "office/outbox.h"
#include "office/outbox_sender.h"
#include "widgets/compact_button.h"
#include "widgets/layouts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace mamis {

namespace {

using State = OutboxSender::State;

struct Look
{
    ToneKind tone;
    const char16_t *sign;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Idle:
        return { ToneKind::Good, u"✓" };
    case State::Sending:
        return { ToneKind::Accent, u"→" };
    case State::Off:
        return { ToneKind::Neutral, u"–" };
    case State::Practice:
        return { ToneKind::Attention, u"!" };
    case State::NotConfigured:
    case State::PasswordMissing:
    case State::ServerUnreachable:
        return { ToneKind::Caution, u"!" };
    case State::AccountProblem:
        return { ToneKind::Bad, u"✕" };
    }
    Q_UNREACHABLE();
}

QString sentence(State state, const QString &code)
{
    switch (state) {
    case State::Idle:
        return SenderPanel::tr(
            "Mails leave by themselves. What cannot be sent at once is tried again later.");
    case State::Sending:
        return SenderPanel::tr("Sending mails.");
    case State::Practice:
        return SenderPanel::tr("No mail is sent in practice mode.");
    case State::Off:
        return SenderPanel::tr("Notification mails are switched off in the mail settings. Mails that were "
                               "waiting are kept.");
    case State::NotConfigured:
        return SenderPanel::tr("No mail server is set yet. Mails are kept and leave as soon as it is set.");
    case State::PasswordMissing:
        return SenderPanel::tr("The password of the mail server is needed. Mails are kept until then.");
    case State::AccountProblem:
    case State::ServerUnreachable:
        return explain(Failure(Failure::Kind::Unavailable, code));
    }
    Q_UNREACHABLE();
}

} // namespace

SenderPanel::SenderPanel(Outbox &outbox, OutboxSender &sender, QWidget *parent)
    : QFrame(parent)
    , m_outbox(outbox)
    , m_sender(sender)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_tryNow(new CompactButton(tr("Try again now"), this))
    , m_settings(new CompactButton(tr("Mail settings"), this))
    , m_passwordRow(new QWidget(this))
    , m_password(new QLineEdit(m_passwordRow))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::spacing);
    line->addWidget(m_sign);
    line->addWidget(m_text, 1);
    line->addWidget(m_tryNow);
    line->addWidget(m_settings);

    auto *label = new QLabel(tr("Password"), m_passwordRow);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(label->text());
    m_password->setMaximumWidth(280);
    auto *once = new CompactButton(tr("Use for this session only"), m_passwordRow);
    auto *keep = new CompactButton(tr("Save"), m_passwordRow);
    keep->setToolTip(tr("Keeps the password in this computer's key store"));
    auto *row = lineOf(m_passwordRow);
    row->addWidget(label);
    row->addWidget(m_password, 1);
    row->addWidget(once);
    row->addWidget(keep);
    row->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, theme::spacing, theme::spacing, theme::spacing);
    column->setSpacing(theme::spacing);
    column->addLayout(line);
    column->addWidget(m_passwordRow);

    connect(&m_sender, &OutboxSender::stateChanged, this, &SenderPanel::refresh);
    connect(m_tryNow, &QPushButton::clicked, &m_sender, &OutboxSender::tryNow);
    connect(m_settings, &QPushButton::clicked, this, &SenderPanel::settingsRequested);
    connect(once, &QPushButton::clicked, this, [this] { usePassword(false); });
    connect(keep, &QPushButton::clicked, this, [this] { usePassword(true); });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { usePassword(false); });
    refresh();
}

QString SenderPanel::text() const
{
    return m_text->text();
}

void SenderPanel::refresh()
{
    const State state = m_sender.state();
    m_sign->setText(QString::fromUtf16(lookOf(state).sign));
    m_text->setText(sentence(state, m_sender.code()));
    setAccessibleName(m_text->text());
    m_tryNow->setVisible(state == State::AccountProblem || state == State::ServerUnreachable);
    m_settings->setVisible(
        state == State::AccountProblem || state == State::NotConfigured || state == State::Off);
    m_passwordRow->setVisible(state == State::PasswordMissing && m_outbox.mayChangeMails());
    applyTone();
}

void SenderPanel::usePassword(bool keep)
{
    const QString password = m_password->text();
    if (password.isEmpty())
        return m_password->setFocus();
    m_password->clear();
    m_outbox.settings(this, [this, password, keep](const Result<MailSettings> &settings) {
        if (!settings)
            return;
        if (!keep)
            return m_sender.setSessionPassword(*settings, password);
        m_sender.savePassword(*settings, password, this, [this](KeyStore::Error error) {
            if (error != KeyStore::Error::None)
                Q_EMIT passwordKeptUntilEnd();
        });
    });
}

void SenderPanel::applyTone()
{
    QPalette colours = m_sign->palette();
    colours.setColor(QPalette::WindowText, toneColours(lookOf(m_sender.state()).tone, palette()).text);
    m_sign->setPalette(colours);
    update();
}

void SenderPanel::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(lookOf(m_sender.state()).tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void SenderPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    QFrame::changeEvent(event);
}

} // namespace mamis
