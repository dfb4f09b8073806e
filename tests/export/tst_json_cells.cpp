#include "export/json_cells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mamis;

class TestJsonCells : public QObject
{
    Q_OBJECT

    static std::optional<QStringList> apart(QByteArray json)
    {
        QList<QByteArrayView> elements;
        if (!takeApart({ json.data(), static_cast<std::size_t>(json.size()) }, elements))
            return std::nullopt;
        QStringList texts;
        for (const QByteArrayView element : elements)
            texts.append(QString::fromUtf8(element));
        return texts;
    }

private Q_SLOTS:
    void givesBackWhatWentIn()
    {
        QStringList texts { QString(), u"髙橋 一郎"_qs, u"𠮷野"_qs, u"\"x\", [y]"_qs, u"a\\b/c\\"_qs,
            u"two\r\nlines\tand \b\f"_qs, u"]"_qs, u","_qs, u"null"_qs };
        for (char16_t code = 1; code < 0x20; ++code)
            texts.append(QChar(code));
        const QByteArray json
            = QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
        QCOMPARE(apart(json), texts);
    }

    /// SQLite writes no spaces, PostgreSQL one behind each comma.
    void numbersAndNullsOfBothEngines()
    {
        QCOMPARE(apart("[17,null,\"a\\u001fb\",\"\"]"),
            (QStringList { u"17"_qs, {},
                u"a\x1f"
                "b"_qs,
                {} }));
        QCOMPARE(apart("[17, null, \"a\\u001fb\", \"\"]"),
            (QStringList { u"17"_qs, {},
                u"a\x1f"
                "b"_qs,
                {} }));
        QCOMPARE(apart("[]"), QStringList());
    }

    void somethingElse()
    {
        for (const char *json : { "", "[", "]", "null", "[\"a]", "[\"a\\]", "[\"\\x\"]", "[\"\\u12\"]",
                 "[1 2]x", "[\"a\" \"b\"]", "[]]" })
            QVERIFY2(!apart(json), json);
    }
};

QTEST_APPLESS_MAIN(TestJsonCells)
#include "tst_json_cells.moc"
