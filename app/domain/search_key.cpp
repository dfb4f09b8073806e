#include "domain/search_key.h"

#include <QList>
#include <QStringView>

#include <array>
#include <memory>
#include <utility>

namespace mamis {

namespace {

/// Variant kanji: the first character of a group is the form in common use, the others are written as it.
/// Only forms of one character as they occur in names of persons and places, never mere look-alikes.
constexpr auto variantGroups = std::to_array<const char16_t *>({ u"亜亞", u"医醫", u"囲圍", u"壱壹", u"隠隱",
    u"栄榮", u"営營", u"衛衞", u"駅驛", u"円圓", u"塩鹽", u"遠逺", u"奥奧", u"応應", u"横橫", u"欧歐",
    u"温溫", u"会會", u"絵繪", u"懐懷", u"覚覺", u"学學斈", u"岳嶽", u"楽樂", u"鎌鐮", u"釜釡", u"刈苅",
    u"巻卷", u"寛寬", u"関關", u"観觀", u"雁鴈鳫", u"巌巖嵓", u"気氣", u"帰歸", u"亀龜", u"旧舊", u"挙擧",
    u"峡峽", u"尭堯", u"郷鄕鄉", u"暁曉", u"区區", u"駆驅", u"勲勳", u"薫薰", u"径徑", u"恵惠", u"渓溪",
    u"経經", u"継繼", u"軽輕", u"蛍螢", u"鶏鷄雞", u"芸藝", u"剣劍劔釼", u"県縣", u"検檢", u"献獻", u"権權",
    u"顕顯", u"験驗", u"広廣", u"恒恆", u"鉱鑛", u"高髙", u"号號", u"国國", u"黒黑", u"済濟", u"斉齊斎齋",
    u"剤劑", u"崎﨑嵜㟢", u"桜櫻", u"雑雜", u"参參", u"蚕蠶", u"産產", u"賛贊", u"児兒", u"歯齒", u"辞辭",
    u"実實", u"写寫", u"釈釋", u"寿壽", u"収收", u"秋秌穐龝", u"従從", u"渋澁澀", u"縦縱", u"粛肅", u"緒緖",
    u"叙敍敘", u"将將", u"焼燒", u"証證", u"条條", u"状狀", u"浄淨", u"乗乘", u"静靜", u"縄繩", u"譲讓",
    u"嬢孃", u"穣穰", u"真眞", u"慎愼", u"晋晉", u"尽盡", u"図圖", u"数數", u"瀬瀨", u"清淸", u"声聲",
    u"青靑", u"浅淺", u"専專", u"戦戰", u"銭錢", u"船舩", u"双雙", u"荘莊", u"装裝", u"総總", u"聡聰",
    u"蔵藏", u"続續", u"属屬", u"体體", u"対對", u"帯帶", u"滝瀧", u"台臺", u"択擇", u"沢澤", u"達逹",
    u"単單", u"団團", u"弾彈", u"遅遲", u"虫蟲", u"昼晝", u"庁廳", u"聴聽", u"鎮鎭", u"鉄鐵銕", u"点點",
    u"転轉", u"伝傳", u"灯燈", u"当當", u"島嶋嶌", u"党黨", u"徳德", u"独獨", u"読讀", u"栃杤", u"届屆",
    u"弐貳", u"脳腦", u"麦麥", u"発發", u"浜濱濵", u"秘祕", u"桧檜", u"富冨", u"払拂", u"淵渕渊", u"辺邊邉",
    u"変變", u"弁辨辯瓣", u"歩步", u"穂穗", u"宝寶寳", u"豊豐", u"峰峯", u"槙槇", u"桝枡", u"松枩", u"万萬",
    u"満滿", u"弥彌", u"夢梦", u"村邨", u"黙默", u"薬藥", u"訳譯", u"藪籔薮", u"柳栁桺", u"与與", u"予豫",
    u"余餘", u"誉譽", u"様樣", u"謡謠", u"遥遙", u"瑶瑤", u"吉𠮷", u"野埜", u"来來", u"頼賴", u"乱亂",
    u"裏裡", u"竜龍", u"緑綠", u"両兩", u"涼凉", u"猟獵", u"凛凜", u"塁壘", u"礼禮", u"励勵", u"霊靈",
    u"齢齡", u"恋戀", u"炉爐", u"労勞", u"楼樓", u"郎郞", u"籠篭", u"録錄", u"湾灣", u"橋𣘺槗", u"桑桒",
    u"柏栢", u"姫姬", u"鼓皷", u"留畄", u"煙烟", u"館舘", u"閑閒", u"壮壯", u"桟棧", u"枢樞", u"悦悅",
    u"閲閱", u"鋭銳", u"彦彥", u"曽曾", u"熙煕凞熈", u"亘亙", u"喜㐂", u"藤籘", u"萌萠", u"翠翆", u"涛濤",
    u"祷禱", u"祢禰", u"鴎鷗", u"頬頰", u"靭靱", u"剥剝", u"填塡", u"壷壺", u"蝉蟬", u"鯵鰺", u"麺麵",
    u"麹麴", u"醤醬", u"蛎蠣", u"砺礪", u"蒋蔣", u"隣鄰", u"拠據", u"拝拜", u"湿濕", u"潜潛", u"狭狹",
    u"画畫", u"畳疊", u"触觸", u"随隨", u"険險", u"陥陷", u"髄髓", u"騒騷", u"粋粹", u"酔醉", u"醸釀",
    u"戸戶", u"黄黃", u"沖冲", u"湧涌", u"茎莖", u"芦蘆", u"帋紙" });

/// Kana that are written in several ways: pairs of from, to.
constexpr char16_t kanaPairs[]
    = u"ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケヰイヱエヴブヷバヸビヹベヺボ"
      u"ㇰクㇱシㇲスㇳトㇴヌㇵハㇶヒㇷフㇸヘㇹホㇺムㇻラㇼリㇽルㇾレㇿロ";

/// Signs without meaning for a search: long-vowel mark, hyphens and dashes, middle dots, spaces, invisible
/// signs. (Full-width forms are already gone after NFKC, but a key is made without it where that changes
/// nothing.)
constexpr char16_t droppedSigns[]
    = u"ー-‐‑‒–—―−─・·•‧･ \t\n\r\u00A0\u00AD\u200B\u200C\u200D\u2060\u3000\uFEFF";

/// O'Brien is OBRIEN: apostrophes as keyboards, word processors and full width have them.
constexpr char16_t apostrophes[] = u"'’‘ʼ′`";

/// How kinds of corporations are written for short, and in full. Both find each other, since a key has the
/// full form. As signs of one character (㈱ ㈲ ㈳ ㈶ ㈻) they come out of NFKC with these brackets.
struct ShortForm
{
    QStringView brief;
    QStringView full;
};
constexpr auto shortForms = std::to_array<ShortForm>(
    { { u"(医)", u"医療法人" }, { u"(医社)", u"医療法人社団" }, { u"(医財)", u"医療法人財団" },
        { u"(社医)", u"社会医療法人" }, { u"(特医)", u"特定医療法人" }, { u"(社福)", u"社会福祉法人" },
        { u"(福)", u"社会福祉法人" }, { u"(財)", u"財団法人" }, { u"(一財)", u"一般財団法人" },
        { u"(公財)", u"公益財団法人" }, { u"(社)", u"社団法人" }, { u"(一社)", u"一般社団法人" },
        { u"(公社)", u"公益社団法人" }, { u"(学)", u"学校法人" }, { u"(宗)", u"宗教法人" },
        { u"(独)", u"独立行政法人" }, { u"(株)", u"株式会社" }, { u"(有)", u"有限会社" } });

constexpr char16_t dropped = 0;
/// Stands in the table for "ask NFKC first"; a noncharacter, so it never is a result.
constexpr char16_t complex = 0xFFFF;

/// What becomes of each UTF-16 unit, in one look-up, because keys are made for millions of rows.
class FoldTable
{
public:
    FoldTable()
    {
        m_units.fill(complex);
        fillPlain();
        for (char16_t c : std::u16string_view(droppedSigns))
            m_units[c] = dropped;
        for (char16_t c : std::u16string_view(apostrophes))
            m_units[c] = dropped;
        const std::u16string_view kana(kanaPairs);
        for (size_t i = 0; i + 1 < kana.size(); i += 2)
            m_units[kana[i]] = kana[i + 1];
        for (const char16_t *group : variantGroups)
            addGroup(QStringView(group));
        // Hiragana last: as the katakana of the same place, with all that happens to those.
        for (char16_t c = u'ぁ'; c <= u'ゖ'; ++c)
            m_units[c] = m_units[c + (u'ァ' - u'ぁ')];
    }

    char16_t unit(char16_t c) const { return m_units[c]; }

    /// The common form of a character beyond the BMP, or the character itself.
    char32_t beyond(char32_t c) const
    {
        for (const auto &[variant, common] : m_beyond) {
            if (variant == c)
                return common;
        }
        return c;
    }

private:
    /// Characters that NFKC leaves alone and that do not combine with their neighbours.
    void fillPlain()
    {
        const auto keep = [this](char16_t first, char16_t last) {
            for (char32_t c = first; c <= last; ++c)
                m_units[c] = char16_t(c);
        };
        keep(0x21, 0x7E);
        keep(u'ァ', u'ヺ');
        keep(u'ㇰ', u'ㇿ');
        keep(0x3005, 0x3007); // 々〆〇
        keep(0x4E00, 0x9FFF);
        for (char16_t c = u'a'; c <= u'z'; ++c)
            m_units[c] = char16_t(c - u'a' + u'A');
    }

    void addGroup(QStringView group)
    {
        const char16_t common = group.at(0).unicode();
        const auto variants = group.mid(1).toUcs4();
        for (const char32_t variant : variants) {
            if (variant > 0xFFFF)
                m_beyond.append({ variant, common });
            else if (variant != common)
                m_units[variant] = common;
        }
    }

    std::array<char16_t, 0x10000> m_units;
    QList<std::pair<char32_t, char16_t>> m_beyond;
};

const FoldTable &foldTable()
{
    static const auto table = std::make_unique<const FoldTable>();
    return *table;
}

/// Folds text of which every unit is plain; nothing where one is not.
bool foldPlain(const FoldTable &table, const QString &text, QString &key)
{
    key.resize(text.size());
    QChar *out = key.data();
    for (const QChar c : text) {
        const char16_t folded = table.unit(c.unicode());
        if (folded == complex)
            return false;
        *out = QChar(folded);
        out += folded != dropped ? 1 : 0;
    }
    key.truncate(out - key.constData());
    return true;
}

QString foldAny(const FoldTable &table, QString text)
{
    // The free-standing voiced marks would become a space and a mark; they are meant as the mark.
    text.replace(u'゛', QChar(0x3099)).replace(u'゜', QChar(0x309A));
    QString key;
    const auto points = text.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const char32_t point : points) {
        if (isVariationSelector(point))
            continue;
        const char16_t folded = point <= 0xFFFF ? table.unit(char16_t(point)) : complex;
        if (folded == complex)
            key += QString::fromUcs4(&point, 1).toUpper();
        else if (folded != dropped)
            key += QChar(folded);
        if (point > 0xFFFF && table.beyond(point) != point) {
            key.chop(2);
            key += QChar(char16_t(table.beyond(point)));
        }
    }
    return key;
}

QString inFull(QString key)
{
    if (key.contains(u'(')) {
        for (const ShortForm &form : shortForms)
            key.replace(form.brief.toString(), form.full.toString());
    }
    return key;
}

} // namespace

int searchKeyVersion()
{
    return 2;
}

QString searchKey(const QString &text)
{
    const FoldTable &table = foldTable();
    QString key;
    if (foldPlain(table, text, key))
        return inFull(std::move(key));
    // What was dropped may have stood between a letter and its mark, so fold until nothing changes (two
    // rounds as a rule; each further one needs such a case, and the text is shorter by then).
    key = text;
    for (qsizetype round = 0; round <= text.size(); ++round) {
        QString next = foldAny(table, key);
        if (next == key)
            break;
        key = std::move(next);
    }
    return inFull(std::move(key));
}

QStringList searchWords(const QString &text)
{
    QStringList words;
    const QStringList parts = text.simplified().split(u' ');
    for (const QString &part : parts) {
        if (const QString key = searchKey(part); !key.isEmpty())
            words.append(key);
    }
    return words;
}

QString personKey(const QString &kana, const QString &name, const QString &formerName)
{
    const QString key = searchKey(kana) + u'|' + searchKey(name);
    return formerName.isEmpty() ? key : key + u'|' + searchKey(formerName);
}

QString facilityKey(const QString &kana, const QString &name)
{
    return searchKey(kana) + u'|' + searchKey(name);
}

QString digitsKey(const QString &text)
{
    static constexpr std::u16string_view ignored(droppedSigns);
    QString key = text.normalized(QString::NormalizationForm_KC).toUpper();
    key.removeIf([](QChar c) {
        return c == u'第' || c == u'号' || c.isSpace()
            || ignored.find(c.unicode()) != std::u16string_view::npos;
    });
    return key;
}

} // namespace mamis
