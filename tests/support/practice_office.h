#pragma once

#include "office/office.h"
#include "office/practice_data.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace mamis::test {

/// A practice database in a folder of its own, open and with somebody logged in.
class PracticeOffice
{
public:
    /// False where it could not be made, opened or entered.
    bool open(const QString &login, int applications = 300)
    {
        PracticeOptions options;
        options.applications = applications;
        options.now = QDateTime::currentDateTimeUtc();
        const QString path = m_folder.filePath(QStringLiteral("practice.sqlite"));
        makePracticeDatabase(path, options, [](int) { return true; });
        Office::open(
            path, QCoreApplication::instance(), [this](const Result<std::shared_ptr<Office>> &result) {
                if (result)
                    m_office = *result;
            });
        if (!QTest::qWaitFor([this] { return m_office != nullptr; }, 10000))
            return false;
        bool entered = false;
        m_office->logIn(login, practicePassword(), m_office.get(),
            [&entered](const Result<Session> &session) { entered = bool(session); });
        return QTest::qWaitFor([&entered] { return entered; }, 10000);
    }

    Office &operator*() const { return *m_office; }
    Office *operator->() const { return m_office.get(); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Office> m_office;
};

} // namespace mamis::test
