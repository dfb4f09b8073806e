#include "domain/failure.h"
#include "mail/message.h"
#include "support/decoded_mail.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mamis;

namespace {

MailMessage example()
{
    MailMessage message;
    message.fromName = QStringLiteral("東京都医師会 事務局");
    message.fromAddress = QStringLiteral("office@example.jp");
    message.toName = QStringLiteral("髙橋 𠮷男");
    message.toAddress = QStringLiteral("doctor@example.jp");
    message.subject
        = QStringLiteral("令和八年度 会員情報のご確認と異動届のご提出について(重要・要返信)第三回のお知らせ");
    message.body = QStringLiteral("先生各位\n.dot line\r\n..two\rお世話になっております。髙橋𠮷男");
    message.messageId = QStringLiteral("fixed-1@office.example.jp");
    message.date = QDateTime(QDate(2026, 11, 23), QTime(9, 30, 5), Qt::UTC);
    return message;
}

/// Every rule about bytes and lines that a mail server or filter may be strict about.
void checkForm(const QByteArray &message)
{
    QByteArray withoutLineEnds = message;
    withoutLineEnds.replace("\r\n", "");
    QVERIFY(!withoutLineEnds.contains('\r') && !withoutLineEnds.contains('\n')
        && !withoutLineEnds.contains('\0'));
    QVERIFY(message.endsWith("\r\n"));
    const qsizetype border = message.indexOf("\r\n\r\n");
    for (const QByteArray &line : message.left(border).split('\n')) {
        const QByteArray header = line.trimmed();
        for (const char c : header)
            QVERIFY(c >= 0x20 && c < 0x7F);
        if (!header.contains("=?"))
            continue;
        QVERIFY2(QByteArray(line).replace("\r", "").size() <= 76, line.constData());
        const QByteArray word = header.mid(header.indexOf("=?"));
        QVERIFY2(word.size() <= 75 && word.endsWith("?="), word.constData());
        const QByteArray bytes = QByteArray::fromBase64(word.mid(10, word.size() - 12));
        QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes); // whole code points only
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
    }
    for (const QByteArray &line : message.mid(border + 4).chopped(2).split('\n'))
        QVERIFY(line.trimmed().size() <= 76 && !line.isEmpty());
}

QString normalised(QString body)
{
    body.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (!body.endsWith(u'\n'))
        body += u'\n';
    return body.replace(u'\n', QLatin1String("\r\n"));
}

void compare(const QJsonObject &decoded, const MailMessage &message)
{
    const auto one = [](const QString &address) { return QJsonArray { address }; };
    QCOMPARE(decoded[u"defects"].toArray(), QJsonArray());
    QCOMPARE(decoded[u"from_name"].toString(), message.fromName);
    QCOMPARE(decoded[u"from"].toArray(), one(message.fromAddress));
    QCOMPARE(decoded[u"to_name"].toString(), message.toName);
    QCOMPARE(decoded[u"to"].toArray(), one(message.toAddress));
    QCOMPARE(decoded[u"subject"].toString(), message.subject);
    QCOMPARE(decoded[u"body"].toString(), normalised(message.body));
    QCOMPARE(decoded[u"id"].toString(), u'<' + message.messageId + u'>');
}

/// Letters, kana, kanji inside and outside the BMP, a variation sequence, a combining mark, marks of the
/// syntax.
QString randomText(QRandomGenerator &random, int length, bool lines)
{
    static const QStringList pieces { QStringLiteral("髙"), QStringLiteral("𠮷"), QStringLiteral("葛󠄀"),
        QStringLiteral("か\u3099"), QStringLiteral("﨑"), QStringLiteral("é"), QStringLiteral("a"),
        QStringLiteral("="), QStringLiteral("?"), QStringLiteral("=?UTF-8?B?"), QStringLiteral("\""),
        QStringLiteral("<"), QStringLiteral(">"), QStringLiteral(","), QStringLiteral("👩‍⚕️"),
        QStringLiteral(".") };
    QString text;
    for (int i = 0; i < length; ++i) {
        if (lines && random.bounded(8) == 0)
            text += QStringList { QStringLiteral("\n"), QStringLiteral("\r\n."), QStringLiteral("\r") }.at(
                random.bounded(3));
        else
            text += pieces.at(static_cast<int>(random.bounded(pieces.size())));
    }
    return text;
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsTheSame();
    void randomTextsComeBack();
    void asciiAndEmptyValues();
    void carrierAddressesAreQuoted();
    void dateIsWrittenInUtc();
    void addresses_data();
    void addresses();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
};

void MessageTest::anotherProgramReadsTheSame()
{
    const MailMessage message = example();
    const QByteArray bytes = encode(message);
    checkForm(bytes);
    const auto decoded = decodedMails({ bytes });
    QCOMPARE(decoded.size(), 1);
    compare(decoded[0], message);
    QCOMPARE(decoded[0][u"date"].toString(), QStringLiteral("2026-11-23T09:30:05+00:00"));
    QCOMPARE(decoded[0][u"type"].toString(), QStringLiteral("text/plain; charset=\"UTF-8\""));
    QCOMPARE(decoded[0][u"headers"].toArray(),
        (QJsonArray { QStringLiteral("Date"), QStringLiteral("From"), QStringLiteral("To"),
            QStringLiteral("Subject"), QStringLiteral("Message-ID"), QStringLiteral("Auto-Submitted"),
            QStringLiteral("MIME-Version"), QStringLiteral("Content-Type"),
            QStringLiteral("Content-Transfer-Encoding") }));
}

void MessageTest::randomTextsComeBack()
{
    QRandomGenerator random(20241030);
    QList<MailMessage> messages;
    QByteArrayList encoded;
    for (int i = 0; i < 400; ++i) {
        MailMessage message = example();
        message.fromName = randomText(random, 1 + i % 90, false);
        message.toName = randomText(random, 1 + random.bounded(20), false);
        message.subject = randomText(random, 1 + i % 120, false);
        message.body = randomText(random, random.bounded(300), true);
        messages.append(message);
        encoded.append(encode(message));
        checkForm(encoded.last());
        if (QTest::currentTestFailed())
            return;
    }
    const auto decoded = decodedMails(encoded);
    QCOMPARE(decoded.size(), messages.size());
    for (qsizetype i = 0; i < messages.size() && !QTest::currentTestFailed(); ++i)
        compare(decoded[i], messages[i]);
}

void MessageTest::asciiAndEmptyValues()
{
    MailMessage message = example();
    message.fromName = QStringLiteral("Medical Association, Office \"A\"");
    message.toName.clear();
    message.subject.clear();
    message.body.clear();
    const QByteArray bytes = encode(message);
    checkForm(bytes);
    QVERIFY(bytes.contains("\r\nTo: <doctor@example.jp>\r\n"));
    compare(decodedMails({ bytes }).value(0), message);
}

void MessageTest::carrierAddressesAreQuoted()
{
    MailMessage message = example();
    message.toAddress = QStringLiteral("taro..yamada.@docomo.example");
    QCOMPARE(wireAddress(message.toAddress), QByteArray("\"taro..yamada.\"@docomo.example"));
    QCOMPARE(wireAddress(message.fromAddress), QByteArray("office@example.jp"));
    const auto decoded = decodedMails({ encode(message) });
    QCOMPARE(decoded.value(0)[u"defects"].toArray(), QJsonArray());
    QCOMPARE(decoded.value(0)[u"to"].toArray(), QJsonArray { message.toAddress });
}

void MessageTest::dateIsWrittenInUtc()
{
    MailMessage message = example();
    message.date = QDateTime(QDate(2024, 1, 1), QTime(8, 59, 59), Qt::OffsetFromUTC, 9 * 3600);
    QVERIFY(encode(message).startsWith("Date: Sun, 31 Dec 2023 23:59:59 +0000\r\n"));
}

void MessageTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QString &address, bool valid) {
        QTest::newRow(name) << address << valid;
    };
    row("plain", QStringLiteral("a@example.jp"), true);
    row("atom characters", QStringLiteral("o'neil+x=1/2{a}|~^`!#$%&*?_-@a.b"), true);
    row("carrier's dots", QStringLiteral(".a..b.@docomo.example"), true);
    row("one label", QStringLiteral("root@localhost"), true);
    row("64 in front", QString(64, u'a') + QStringLiteral("@b.jp"), true);
    row("65 in front", QString(65, u'a') + QStringLiteral("@b.jp"), false);
    row("63 in a label", QStringLiteral("a@") + QString(63, u'b') + QStringLiteral(".jp"), true);
    row("64 in a label", QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".jp"), false);
    row("255 in all", QStringLiteral("aa@") + QStringLiteral("b.").repeated(126), false);
    row("too long", QStringLiteral("a@") + QStringLiteral("b.").repeated(126) + u'c', false);
    row("empty", QString(), false);
    row("no at", QStringLiteral("a.example.jp"), false);
    row("two ats", QStringLiteral("a@b@c.jp"), false);
    row("nothing in front", QStringLiteral("@example.jp"), false);
    row("nothing behind", QStringLiteral("a@"), false);
    row("empty label", QStringLiteral("a@b..jp"), false);
    row("dot at the end", QStringLiteral("a@b.jp."), false);
    row("hyphen first", QStringLiteral("a@-b.jp"), false);
    row("hyphen last", QStringLiteral("a@b-.jp"), false);
    row("underscore in the domain", QStringLiteral("a@b_c.jp"), false);
    row("space", QStringLiteral("a b@c.jp"), false);
    row("space around", QStringLiteral(" a@c.jp"), false);
    row("line feed at the end", QStringLiteral("a@c.jp\n"), false);
    row("recipient injected", QStringLiteral("a@x.jp>\r\nRCPT TO:<evil@x.jp"), false);
    row("carriage return", QStringLiteral("a\r@c.jp"), false);
    row("NUL", QStringLiteral("a@c.jp") + QChar(0), false);
    row("angle bracket", QStringLiteral("a<b@c.jp"), false);
    row("closing bracket", QStringLiteral("a@c.jp>"), false);
    row("quotes", QStringLiteral("\"a\"@c.jp"), false);
    row("comma", QStringLiteral("a,b@c.jp"), false);
    row("backslash", QStringLiteral("a\\b@c.jp"), false);
    row("full width", QStringLiteral("a＠c.jp"), false);
    row("full-width letter", QStringLiteral("ａ@c.jp"), false);
    row("full-width digit in the domain", QStringLiteral("a@c１.jp"), false);
    row("Japanese domain", QStringLiteral("a@日本語.jp"), false);
    row("address literal", QStringLiteral("a@[127.0.0.1]"), false);
}

void MessageTest::addresses()
{
    QFETCH(QString, address);
    QTEST(isValidAddress(address), "valid");
}

void MessageTest::badValuesAreRefused_data()
{
    QTest::addColumn<QString MailMessage::*>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fact");
    const QString address = QStringLiteral("mail-address");
    const QString header = QStringLiteral("mail-header");
    const auto row = [](const char *name, QString MailMessage::*field, const QString &value,
                         const QString &code, const char *fact) {
        QTest::newRow(name) << field << value << code << QString::fromLatin1(fact);
    };
    const QString injected = QStringLiteral("x\r\nBcc: evil@example.jp");
    row("from", &MailMessage::fromAddress, QStringLiteral("a@b.jp\r\nBcc: evil@example.jp"), address, "from");
    row("to", &MailMessage::toAddress, QStringLiteral("a@b.jp>, <evil@example.jp"), address, "to");
    row("to empty", &MailMessage::toAddress, QString(), address, "to");
    row("from name", &MailMessage::fromName, injected, header, "from-name");
    row("to name", &MailMessage::toName, QStringLiteral("x\rBcc: evil@example.jp"), header, "to-name");
    row("subject", &MailMessage::subject, injected, header, "subject");
    row("subject line feed", &MailMessage::subject, QStringLiteral("x\n"), header, "subject");
    row("subject NUL", &MailMessage::subject, QStringLiteral("x") + QChar(0), header, "subject");
    row("subject next line", &MailMessage::subject, QStringLiteral("x\u0085y"), header, "subject");
    row("half a character", &MailMessage::subject, QString(QChar(0xD842)), header, "subject");
    row("id", &MailMessage::messageId, QStringLiteral("a@b>\r\nBcc: evil@example.jp"), header, "message-id");
    row("id empty", &MailMessage::messageId, QString(), header, "message-id");
}

void MessageTest::badValuesAreRefused()
{
    QFETCH(QString MailMessage::*, field);
    QFETCH(QString, value);
    MailMessage message = example();
    message.*field = value;
    try {
        encode(message);
        QFAIL("was accepted");
    } catch (const Failure &failure) {
        QCOMPARE(failure.kind, Failure::Kind::Invalid);
        QTEST(failure.code, "code");
        QTEST(failure.facts.value(0), "fact");
        QVERIFY(failure.detail.isEmpty());
    }
}

Q_DECLARE_METATYPE(QString MailMessage::*)

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
