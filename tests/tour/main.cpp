// Walks through the main job with the keys a person would press and saves a picture of each step: the
// pictures of the README, and a look at the program where there is no display.
//   mamis-tour DATABASE FOLDER [PDF]     pictures, and the printed list where a file is named for it
//   mamis-tour --until-list DATABASE     ends as soon as the list can be used, to be measured from outside
#include "support/clerk.h"

#include "areas/applications/print_page.h"
#include "office/end_process.h"

#include <QPushButton>
#include <QTextStream>

using namespace mamis;

namespace {

class Tour
{
public:
    Tour(const QString &database, const QString &folder, const QString &pdf)
        : m_clerk(database)
        , m_folder(folder)
        , m_pdf(pdf)
    {
        m_folder.mkpath(QStringLiteral("."));
    }

    bool walk()
    {
        return step("01-login", QStringLiteral("ログイン"), [] {})
            && step(
                "02-list", QStringLiteral("申請管理"), [&] { m_clerk.logInAs(QStringLiteral("○○県医師会")); })
            && step("03-detail", QStringLiteral("申請詳細"), [&] { m_clerk.press(Qt::Key_Return); })
            && step("04-confirm", QStringLiteral("確認"),
                [&] { m_clerk.press(Qt::Key_Return, Qt::ControlModifier); })
            && step("05-done", QStringLiteral("申請管理"), [&] { m_clerk.press(Qt::Key_Return); })
            && step("06-ticked", QStringLiteral("申請管理"),
                [&] { m_clerk.press(Qt::Key_A, Qt::ControlModifier); })
            && step("07-batch", QStringLiteral("確認"), [&] { m_clerk.press(Qt::Key_F9); })
            && step("08-batch-done", QStringLiteral("確認"), [&] { m_clerk.press(Qt::Key_Return); })
            && step("09-export", QStringLiteral("CSVダウンロード"),
                [&] {
                    m_clerk.press(Qt::Key_Escape);
                    m_clerk.settle();
                    m_clerk.click<QPushButton>(QStringLiteral("CSVダウンロード"));
                })
            && step("10-print", QStringLiteral("印刷"),
                [&] {
                    m_clerk.press(Qt::Key_Escape);
                    m_clerk.settle();
                    m_clerk.click<QPushButton>(QStringLiteral("印刷"));
                })
            && printed()
            && step("11-outbox", QStringLiteral("メール送信状況"),
                [&] { m_clerk.press(Qt::Key_9, Qt::AltModifier); })
            && step("12-mail-settings", QStringLiteral("メール設定"),
                [&] { m_clerk.press(Qt::Key_0, Qt::AltModifier); })
            && step("13-top", QStringLiteral("TOP"), [&] { m_clerk.press(Qt::Key_Home, Qt::AltModifier); })
            && administration();
    }

private:
    bool step(const char *picture, const QString &crumb, const std::function<void()> &act)
    {
        act();
        const bool there = m_clerk.sees(crumb);
        m_clerk.settle();
        m_clerk.picture(m_folder.filePath(QLatin1String(picture) + QStringLiteral(".png")));
        if (!there)
            QTextStream(stderr) << "stuck at " << picture << '\n';
        return there;
    }

    /// What an administrator has beside the applications.
    bool administration()
    {
        m_clerk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return m_clerk.sees(QStringLiteral("ログイン"))
            && m_clerk.logInAs(QStringLiteral("△△市○○医師会"), QStringLiteral("管理者"))
            && step("14-users", QStringLiteral("事務局ユーザー管理"),
                [&] { m_clerk.press(Qt::Key_4, Qt::AltModifier); })
            && step(
                "15-history", QStringLiteral("操作履歴"), [&] { m_clerk.press(Qt::Key_5, Qt::AltModifier); })
            && step("16-association", QStringLiteral("医師会情報"),
                [&] { m_clerk.press(Qt::Key_6, Qt::AltModifier); })
            && step("17-categories", QStringLiteral("送付物・会員区分設定"),
                [&] { m_clerk.press(Qt::Key_7, Qt::AltModifier); });
    }

    bool printed()
    {
        if (m_pdf.isEmpty())
            return true;
        m_clerk.window().findChild<PrintPage *>()->setFileName(m_pdf);
        m_clerk.press(Qt::Key_S, Qt::ControlModifier);
        return m_clerk.reads(QStringLiteral("保存しました"));
    }

    Clerk m_clerk;
    QDir m_folder;
    QString m_pdf;
};

int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    prepareDesk(application, settings.path());
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--until-list"))
        return Clerk(arguments[2]).logInAs(QStringLiteral("○○県医師会")) ? 0 : 1;
    if (arguments.size() != 3 && arguments.size() != 4) {
        QTextStream(stderr) << "usage: mamis-tour DATABASE FOLDER [PDF]\n";
        return 2;
    }
    return Tour(arguments[1], arguments[2], arguments.value(3)).walk() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    return endProcess(run(argc, argv));
}
