#include "start/database_problem_page.h"

#include "domain/explain.h"
#include "domain/failure.h"
#include "look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamis {

DatabaseProblemPage::DatabaseProblemPage(QWidget *parent)
    : Page(tr("The database cannot be opened"), tr("Database"), parent)
    , m_text(new QLabel)
    , m_retry(new QPushButton(tr("Try again")))
    , m_restore(new QPushButton(tr("Restore a copy…")))
    , m_new(new QPushButton(tr("Make a new database")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    theme::setTextRole(m_text, theme::TextRole::Lead);

    auto *other = new QPushButton(tr("Open another database"));
    auto *practice = new QPushButton(tr("Open in practice mode"));
    theme::setPrimary(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &DatabaseProblemPage::retryRequested);
    connect(other, &QPushButton::clicked, this, &DatabaseProblemPage::chooseOtherRequested);
    connect(practice, &QPushButton::clicked, this, &DatabaseProblemPage::practiceRequested);

    connect(m_restore, &QPushButton::clicked, this, &DatabaseProblemPage::restoreRequested);
    connect(m_new, &QPushButton::clicked, this, &DatabaseProblemPage::newRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    for (QPushButton *button : { m_retry, m_restore, other, m_new, practice }) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, theme::spacing, 0, 0);
    layout->setSpacing(theme::groupSpacing);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void DatabaseProblemPage::setFailure(const QString &path, const Failure &failure)
{
    Failure known = failure;
    if (known.facts.isEmpty())
        known.facts.append(path);
    m_text->setText(explain(known));
    static const QStringList whole { QStringLiteral("database-in-use"), QStringLiteral("database-busy"),
        QStringLiteral("database-newer"), QStringLiteral("database-network") };
    m_restore->setVisible(!whole.contains(failure.code));
    m_new->setVisible(failure.code == QLatin1String("database-missing"));
}

void DatabaseProblemPage::activate()
{
    m_retry->setFocus();
}

} // namespace mamis
