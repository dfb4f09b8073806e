#include "domain/mail_address.h"

#include <QTest>

using namespace mamis;
using Change = AddressChange;

Q_DECLARE_METATYPE(QList<AddressChange>)

/// Addresses as people type them, and as mail servers take them.
class TestMailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void unusable_data();
    void unusable();
};

void TestMailAddress::read_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QList<AddressChange>>("changes");
    const auto row
        = [](const char *name, const QString &typed, const char *wanted, const QList<Change> &changes) {
              QTest::newRow(name) << typed << QString::fromLatin1(wanted) << changes;
          };
    row("as it should be", QStringLiteral("office@example.jp"), "office@example.jp", {});
    row("capitals are kept", QStringLiteral("Office@Example.JP"), "Office@Example.JP", {});
    row("carrier's dots are kept", QStringLiteral("a..b.@docomo.ne.jp"), "a..b.@docomo.ne.jp", {});
    row("blanks around", QStringLiteral(" a@b.jp\t"), "a@b.jp", { Change::Blanks });
    row("ideographic blanks", QStringLiteral("　a@b.jp　"), "a@b.jp", { Change::Blanks });
    row("invisible ones", QStringLiteral("\uFEFFa@b.jp\u200B"), "a@b.jp", { Change::Blanks });
    row("full width", QStringLiteral("ｏｆｆｉｃｅ＿１＠ｅｘａｍｐｌｅ．ｊｐ"), "office_1@example.jp",
        { Change::Width });
    row("one full-width sign", QStringLiteral("a＠b.jp"), "a@b.jp", { Change::Width });
    row("full-width hyphen", QStringLiteral("a@b－c.jp"), "a@b-c.jp", { Change::Width });
    row("full stops", QStringLiteral("a@b。co｡jp"), "a@b.co.jp", { Change::Width });
    row("dot at the end", QStringLiteral("a@b.jp."), "a@b.jp", { Change::Dot });
    row("Japanese domain", QStringLiteral("a@医師会.jp"), "a@xn--6oq83h94l.jp", { Change::Domain });
    row("umlaut", QStringLiteral("a@bücher.example"), "a@xn--bcher-kva.example", { Change::Domain });
    row("all at once", QStringLiteral("　ａ＠日本語。ｊｐ． "), "a@xn--wgv71a119e.jp",
        { Change::Blanks, Change::Width, Change::Dot, Change::Domain });
    row("already in ASCII", QStringLiteral("a@xn--wgv71a119e.jp"), "a@xn--wgv71a119e.jp", {});
    row("nothing", QString(), "", {});
    row("blanks only", QStringLiteral(" 　"), "", { Change::Blanks });
}

void TestMailAddress::read()
{
    QFETCH(QString, typed);
    QFETCH(QString, wanted);
    const MailAddress address = readMailAddress(typed);
    QCOMPARE(address.text, wanted);
    QTEST(address.changes, "changes");
    QCOMPARE(isValidAddress(address.text), !wanted.isEmpty());
    const MailAddress again = readMailAddress(address.text);
    QCOMPARE(again.text, address.text);
    QCOMPARE(again.changes.size(), 0);
}

void TestMailAddress::unusable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("foreign");
    QTest::newRow("local part in Japanese") << QStringLiteral("事務局@example.jp") << true;
    QTest::newRow("local part with an umlaut") << QStringLiteral("büro@example.jp") << true;
    QTest::newRow("both parts in Japanese") << QStringLiteral("事務局@医師会.jp") << true;
    QTest::newRow("full stop before the sign") << QStringLiteral("a。b@example.jp") << true;
    QTest::newRow("no domain") << QStringLiteral("事務局@") << false;
    QTest::newRow("two signs") << QStringLiteral("a＠b@example.jp") << false;
    QTest::newRow("blank inside") << QStringLiteral("a b@example.jp") << false;
    QTest::newRow("full-width blank inside") << QStringLiteral("a@exam　ple.jp") << false;
    QTest::newRow("two dots") << QStringLiteral("a@b..jp") << false;
    QTest::newRow("two dots at the end") << QStringLiteral("a@b.jp..") << false;
    QTest::newRow("line end") << QStringLiteral("a@b.jp\n") << false;
    QTest::newRow("injected") << QStringLiteral("a@b.jp>\r\nRCPT TO:<evil@example.jp") << false;
    QTest::newRow("injected, full width") << QStringLiteral("a@b.jp＞\r\nRCPT TO:＜evil@example.jp") << false;
    QTest::newRow("emoji is no letter") << QStringLiteral("a@\U0001F600 .jp") << false;
}

void TestMailAddress::unusable()
{
    QFETCH(QString, typed);
    const QString text = readMailAddress(typed).text;
    QVERIFY2(!isValidAddress(text), qPrintable(text));
    QTEST(hasForeignLocalPart(text), "foreign");
}

QTEST_GUILESS_MAIN(TestMailAddress)
#include "tst_mail_address.moc"
