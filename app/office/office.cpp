#include "office/office.h"

#include "storage/connection.h"
#include "storage/database_file.h"

#include <QPointer>

namespace mamis {

void Office::open(const QString &path, QObject *context, Answer<std::shared_ptr<Office>> answer)
{
    // Checking, locking and migrating touch the disk: a thread of its own, gone when it has answered.
    auto file = std::make_shared<std::unique_ptr<DatabaseFile>>();
    auto failure = std::make_shared<std::optional<Failure>>();
    QThread *thread = QThread::create([path, file, failure] {
        try {
            *file = std::make_unique<DatabaseFile>(path);
        } catch (const Failure &caught) {
            *failure = caught;
        }
    });
    QObject::connect(thread, &QThread::finished, context, [file, failure, answer = std::move(answer)] {
        Result<std::shared_ptr<Office>> result;
        result.failure = *failure;
        if (*file)
            result.value = std::make_shared<Office>(std::move(*file));
        answer(result);
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

Office::Office(std::unique_ptr<DatabaseFile> file)
    : m_file(std::move(file))
    , m_reader(std::make_unique<DatabaseThread>([file = m_file.get()] { return file->openReader(); }))
    , m_writer(std::make_unique<DatabaseThread>([file = m_file.get()] { return file->openWriter(); }))
{
}

Office::~Office() = default;

QString Office::path() const
{
    return m_file->path();
}

bool Office::isPractice() const
{
    return m_file->kind() == DatabaseFile::Kind::Practice;
}

void Office::logIn(const QString &login, const QString &password, QObject *context, Answer<Session> answer)
{
    m_writer->run<Session>(
        context,
        [login, password](Connection &connection) {
            return UserStore(connection).logIn(login, password, QDateTime::currentDateTimeUtc());
        },
        [this, self = QPointer<Office>(this), answer = std::move(answer)](const Result<Session> &result) {
            if (self && result)
                m_session = *result;
            answer(result);
        });
}

void Office::logOut()
{
    m_session.reset();
}

void Office::practiceAccounts(QObject *context, Answer<QList<PracticeAccount>> answer)
{
    m_reader->run<QList<PracticeAccount>>(
        context,
        [practice = isPractice()](Connection &connection) {
            return practice ? UserStore(connection).accounts() : QList<PracticeAccount>();
        },
        std::move(answer));
}

} // namespace mamis
