#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

/// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has numbers
    QString type; ///< empty: finished; "unfinished", "vanished", "obsolete"
    bool numbered = false;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

QList<Message> read(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message") {
            messages.append(message);
        } else if (xml.isStartElement()) {
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                message = {};
                message.context = context;
                message.numbered = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
            } else if (xml.name() == u"source") {
                message.source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                message.type = xml.attributes().value(QStringLiteral("type")).toString();
                if (!message.numbered)
                    message.forms.append(xml.readElementText());
            } else if (xml.name() == u"numerusform") {
                message.forms.append(xml.readElementText());
            }
        }
    }
    return messages;
}

/// All matches, sorted: the order may differ between languages, what is named may not.
QStringList matches(const QString &text, const char *pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator all = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (all.hasNext()) {
        const QString part = all.next().captured().remove(u'L');
        if (!found.contains(part))
            found.append(part);
    }
    found.sort();
    return found;
}

} // namespace

/// The words of the window: complete in both languages, and in Japanese those of the operation manual.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void placeholdersSurvive_data();
    void placeholdersSurvive();
    void englishHasItsPlurals();
    void manualsWords_data();
    void manualsWords();

private:
    static void addLanguages();

    QTemporaryDir m_folder;
    QHash<QString, QList<Message>> m_languages; ///< as they are after reading the present sources
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Japanese") << QStringLiteral("ja");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestTranslations::initTestCase()
{
    const QDir root(QStringLiteral(TEST_SOURCE_DIR));
    QStringList sources;
    for (const QString &room : { QStringLiteral("app"), QStringLiteral("ui") }) {
        QDirIterator files(root.filePath(room), { QStringLiteral("*.h"), QStringLiteral("*.cpp") },
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            sources.append(files.next());
    }
    sources.sort();
    QVERIFY(sources.size() > 100);
    // As the build does, but on copies, and what is not in the sources any more is marked instead of dropped.
    QStringList arguments { QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("-I"), root.filePath(QStringLiteral("app")), QStringLiteral("-I"),
        root.filePath(QStringLiteral("ui")) };
    arguments += sources;
    arguments.append(QStringLiteral("-ts"));
    for (const QString &language : { QStringLiteral("ja"), QStringLiteral("en") }) {
        const QString name = QStringLiteral("mamis_office_%1.ts").arg(language);
        QVERIFY(QFile::copy(root.filePath(QStringLiteral("translations/") + name), m_folder.filePath(name)));
        arguments.append(m_folder.filePath(name));
    }
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"), arguments);
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, lupdate.readAll().constData());
    for (const QString &language : { QStringLiteral("ja"), QStringLiteral("en") }) {
        m_languages.insert(
            language, read(m_folder.filePath(QStringLiteral("mamis_office_%1.ts").arg(language))));
        QVERIFY(m_languages.value(language).size() > 400);
    }
}

void TestTranslations::everythingIsTranslated_data()
{
    addLanguages();
}

void TestTranslations::everythingIsTranslated()
{
    QFETCH(QString, language);
    QStringList open;
    for (const Message &message : m_languages.value(language)) {
        const bool empty = message.forms.isEmpty() || message.forms.contains(QString());
        if (!message.type.isEmpty() || empty)
            open.append(message.type + QStringLiteral(" ") + message.name());
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
}

void TestTranslations::placeholdersSurvive_data()
{
    addLanguages();
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message : m_languages.value(language)) {
        // %1 and %L1, the number, a progress bar's own signs; file patterns; mnemonics.
        for (const char *pattern : { "%L?[0-9]+|%n|%[pvm](?![a-z])", "\\*\\.[a-z]+", "&(?=[A-Za-z0-9])" }) {
            for (const QString &form : message.forms) {
                if (!form.isEmpty() && matches(form, pattern) != matches(message.source, pattern))
                    wrong.append(message.name() + QStringLiteral(" → ") + form);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::englishHasItsPlurals()
{
    int numbered = 0;
    for (const Message &message : m_languages.value(QStringLiteral("en"))) {
        if (!message.numbered)
            continue;
        ++numbered;
        QCOMPARE(message.forms.size(), 2);
        QVERIFY2(message.forms.at(0) != message.forms.at(1), qPrintable(message.name()));
        QVERIFY2(!message.forms.join(u' ').contains(u"(s)"), qPrintable(message.name()));
    }
    QVERIFY(numbered > 0);
}

void TestTranslations::manualsWords_data()
{
    QTest::addColumn<QString>("whole"); ///< separated by | : each is a text of its own
    QTest::addColumn<QString>("parts"); ///< separated by | : each stands within a text
    QTest::newRow("frame") << u"医師会会員情報システム|ログアウト|TOP|医師会事務局TOP"_qs
                           << u"ユーザー名：%1 様"_qs;
    QTest::newRow("menu")
        << u"会員情報管理|申請管理|お知らせ管理|事務局ユーザー管理|操作履歴|医師会設定|医師会情報|送付物・会員区分設定|お問合せ"_qs
        << QString();
    QTest::newRow("statuses") << u"申請中|審査中|承認済|確認中|確認済|非承認|取下げ|未着|入会|異動|退会"_qs
                              << QString();
    QTest::newRow("search")
        << u"申請日|希望日|申請種別|ステータス|ログインID|医籍登録番号|氏名（フリガナ）|会員区分|所属施設名|選択してください|検索|選択解除"_qs
        << u"現在の未処理申請数：|日以上経過"_qs;
    QTest::newRow("list")
        << u"表示件数|受付|承認|差戻|確認|取消|CSVダウンロード|印刷|申請日時|氏名|TOPに戻る|要注意"_qs
        << u"対象件数：|一括操作|担当者"_qs;
    QTest::newRow("detail")
        << u"申請詳細|会員情報をご確認のうえ、承認・差戻・非承認を選択してください。|申請ステータス|利用者登録情報|メールアドレス|医籍登録日|旧姓・旧名|送付物の宛名に旧姓・旧名を使用する|自宅現住所|携帯電話番号|TEL|FAX|生年月日|その他詳細情報"_qs
        << u"詳細を見る"_qs;
    QTest::newRow("association")
        << u"医師会登録情報|申請区分|申請先医師会|医師会会員ID|所属施設|所属施設名（フリガナ）|施設所在地|TEL / FAX|開設主体|病床の有無・許可病床数|併設の施設|施設業務|役職|指定医|会費減免|提出書類|退会事由|退会希望年月日|減免対象外"_qs
        << u"許可病床数:%1床"_qs;
    QTest::newRow("decision")
        << u"申請ステータスを変更する|入会・異動・退会希望年月日|前階層入会日|入会・異動・退会年月日|連絡メッセージ|ユーザーへの通知メールに表示されます。|確認画面に進む|戻る"_qs
        << u"※ 差戻・非承認・取消は必須です。|※ 差戻理由が上層医師会の記載内容と同じ場合でも、同じである旨を入力ください。（例：「●●医師会と同理由で差戻」）"_qs;
    QTest::newRow("confirmation")
        << u"申請ステータスを更新する|※ 結果は申請者にすぐにメールで通知されます。"_qs
        << u"入力内容をご確認ください。|以下の申請ステータスを変更します。"_qs;
    QTest::newRow("member") << u"修正|削除"_qs << QString();
}

/// To the letter: these are the words that people know from the manual.
void TestTranslations::manualsWords()
{
    QFETCH(QString, whole);
    QFETCH(QString, parts);
    QStringList texts;
    for (const Message &message : m_languages.value(QStringLiteral("ja")))
        texts += message.forms;
    QStringList missing;
    for (const QString &text : whole.split(u'|', Qt::SkipEmptyParts)) {
        if (!texts.contains(text))
            missing.append(text);
    }
    for (const QString &part : parts.split(u'|', Qt::SkipEmptyParts)) {
        if (std::none_of(
                texts.cbegin(), texts.cend(), [&](const QString &text) { return text.contains(part); }))
            missing.append(part);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
