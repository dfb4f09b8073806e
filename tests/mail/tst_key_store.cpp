#include "mail/key_store.h"

#include <QTest>

using namespace mamis;

namespace {

struct Answer
{
    std::optional<QString> value;
    KeyStore::Error error = KeyStore::Error::Failed;
    bool came = false;
};

/// Waits for the answer and sees that it does not come before the question has returned.
template <typename Question> Answer ask(Question question)
{
    Answer answer;
    question(answer);
    if (answer.came)
        qWarning("the answer came too early");
    const bool early = answer.came;
    const bool inTime = QTest::qWaitFor([&] { return answer.came; }, 20'000);
    answer.came = inTime && !early;
    return answer;
}

Answer read(KeyStore &store, const QString &key, QObject *context)
{
    return ask([&](Answer &answer) {
        store.read(key, context, [&](const std::optional<QString> &value, KeyStore::Error error) {
            answer = { value, error, true };
        });
    });
}

Answer write(KeyStore &store, const QString &key, const QString &value, QObject *context)
{
    return ask([&](Answer &answer) {
        store.write(key, value, context, [&](KeyStore::Error error) { answer = { {}, error, true }; });
    });
}

Answer remove(KeyStore &store, const QString &key, QObject *context)
{
    return ask([&](Answer &answer) {
        store.remove(key, context, [&](KeyStore::Error error) { answer = { {}, error, true }; });
    });
}

} // namespace

class KeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsReplacesAndForgets();
    void nothingIsCalledForADeadContext();
#ifdef Q_OS_WIN
    void theSystemKeepsReplacesAndForgets();
#else
    void withoutAStoreTheSystemSaysUnavailable();
#endif
};

void KeyStoreTest::memoryKeepsReplacesAndForgets()
{
    MemoryKeyStore store;
    const QString key = QStringLiteral("smtp");
    QVERIFY(!read(store, key, this).value);
    QCOMPARE(write(store, key, QStringLiteral("pä ss"), this).error, KeyStore::Error::None);
    QCOMPARE(write(store, key, QStringLiteral("𠮷2"), this).error, KeyStore::Error::None);
    const Answer kept = read(store, key, this);
    QVERIFY(kept.came);
    QCOMPARE(kept.value.value(), QStringLiteral("𠮷2"));
    QVERIFY(!read(store, QStringLiteral("other"), this).value);
    QCOMPARE(remove(store, key, this).error, KeyStore::Error::None);
    QCOMPARE(remove(store, key, this).error, KeyStore::Error::None);
    const Answer gone = read(store, key, this);
    QCOMPARE(gone.error, KeyStore::Error::None);
    QVERIFY(!gone.value);
}

void KeyStoreTest::nothingIsCalledForADeadContext()
{
    MemoryKeyStore store;
    bool called = false;
    {
        QObject context;
        store.read(QStringLiteral("smtp"), &context,
            [&](const std::optional<QString> &, KeyStore::Error) { called = true; });
    }
    QTest::qWait(50);
    QVERIFY(!called);
}

#ifdef Q_OS_WIN

// The Credential Manager is there in every Windows.
void KeyStoreTest::theSystemKeepsReplacesAndForgets()
{
    const auto store = makeSystemKeyStore();
    const QString key = QStringLiteral("test/smtp");
    QCOMPARE(remove(*store, key, this).error, KeyStore::Error::None);
    QVERIFY(!read(*store, key, this).value);
    for (const QString &value : { QStringLiteral("pä ss"), QStringLiteral("𠮷2"), QString(2500, u'x') }) {
        QCOMPARE(write(*store, key, value, this).error, KeyStore::Error::None);
        QCOMPARE(read(*makeSystemKeyStore(), key, this).value.value(), value);
    }
    QCOMPARE(remove(*store, key, this).error, KeyStore::Error::None);
    const Answer gone = read(*store, key, this);
    QCOMPARE(gone.error, KeyStore::Error::None);
    QVERIFY(!gone.value);
}

#else

void KeyStoreTest::withoutAStoreTheSystemSaysUnavailable()
{
    // A session without D-Bus, as under a scheduler: neither a key ring nor, worse, a file may take the
    // password.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const auto store = makeSystemKeyStore();
    const QString key = QStringLiteral("test/smtp");
    for (const Answer &answer : { write(*store, key, QStringLiteral("secret"), this), read(*store, key, this),
             remove(*store, key, this) }) {
        QVERIFY(answer.came);
        QCOMPARE(answer.error, KeyStore::Error::Unavailable);
        QVERIFY(!answer.value);
    }
}

#endif

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "tst_key_store.moc"
