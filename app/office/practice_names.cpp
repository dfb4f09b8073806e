#include "office/practice_names.h"

#include <array>

namespace mamis {

namespace {

struct Part
{
    const char *text;
    const char *kana;
};

constexpr auto familyStarts = std::to_array<Part>(
    { { "見本", "ミホン" }, { "例", "レイ" }, { "仮", "カリ" }, { "模", "モ" }, { "練", "ネリ" },
        { "架", "カケ" }, { "髙", "タカ" }, { "𠮷", "ヨシ" }, { "試", "タメシ" }, { "稽", "ケイ" },
        { "習", "ナライ" }, { "演", "エン" }, { "邊", "ベ" }, { "桐", "キリ" }, { "萩", "ハギ" },
        { "藍", "アイ" }, { "朱", "アケ" }, { "柚", "ユズ" }, { "楓", "カエデ" }, { "鷹", "タカノ" } });
constexpr auto familyEnds = std::to_array<Part>({ { "山", "ヤマ" }, { "川", "カワ" }, { "田", "タ" },
    { "野", "ノ" }, { "木", "キ" }, { "村", "ムラ" }, { "島", "シマ" }, { "原", "ハラ" }, { "﨑", "サキ" },
    { "橋", "ハシ" }, { "澤", "サワ" }, { "井", "イ" }, { "濵", "ハマ" }, { "藤", "フジ" } });
constexpr auto givenStarts = std::to_array<Part>(
    { { "花", "ハナ" }, { "一", "イチ" }, { "二", "ニ" }, { "三", "サン" }, { "健", "ケン" },
        { "彩", "アヤ" }, { "良", "ヨシ" }, { "正", "マサ" }, { "和", "カズ" }, { "美", "ミ" },
        { "明", "アキ" }, { "春", "ハル" }, { "夏", "ナツ" }, { "秋", "アキ" }, { "冬", "フユ" },
        { "真", "マ" }, { "雪", "ユキ" }, { "光", "ミツ" }, { "智", "トモ" }, { "裕", "ユウ" } });
constexpr auto givenEnds
    = std::to_array<Part>({ { "子", "コ" }, { "郎", "ロウ" }, { "太", "タ" }, { "香", "カ" }, { "男", "オ" },
        { "恵", "エ" }, { "代", "ヨ" }, { "介", "スケ" }, { "之", "ユキ" }, { "美", "ミ" } });
constexpr auto places
    = std::to_array<Part>({ { "みほん", "ミホン" }, { "あおぞら", "アオゾラ" }, { "ひだまり", "ヒダマリ" },
        { "みどり台", "ミドリダイ" }, { "さくら坂", "サクラザカ" }, { "中央", "チュウオウ" },
        { "駅前", "エキマエ" }, { "北口", "キタグチ" }, { "海岸通り", "カイガンドオリ" },
        { "もみじが丘", "モミジガオカ" }, { "れんしゅう", "レンシュウ" }, { "朝日町", "アサヒチョウ" } });
constexpr auto specialtyParts = std::to_array<Part>({ { "", "" }, { "内科", "ナイカ" }, { "外科", "ゲカ" },
    { "小児科", "ショウニカ" }, { "整形外科", "セイケイゲカ" }, { "眼科", "ガンカ" }, { "皮膚科", "ヒフカ" },
    { "耳鼻咽喉科", "ジビインコウカ" }, { "産婦人科", "サンフジンカ" } });
constexpr auto houses = std::to_array<Part>({ { "医院", "イイン" }, { "クリニック", "クリニック" },
    { "病院", "ビョウイン" }, { "診療所", "シンリョウジョ" } });

QString text(const Part &part)
{
    return QString::fromUtf8(part.text);
}
QString kana(const Part &part)
{
    return QString::fromUtf8(part.kana);
}

} // namespace

NameWithKana PracticeNames::person()
{
    const Part &start = familyStarts[pick(familyStarts.size())];
    const Part &end = familyEnds[pick(familyEnds.size())];
    const Part &given = givenStarts[pick(givenStarts.size())];
    const Part &givenEnd = givenEnds[pick(givenEnds.size())];
    return { text(start) + text(end) + u' ' + text(given) + text(givenEnd),
        kana(start) + kana(end) + u' ' + kana(given) + kana(givenEnd) };
}

NameWithKana PracticeNames::facility()
{
    const NameWithKana owner = person();
    const Part &place = places[pick(places.size())];
    const Part &field = specialtyParts[pick(specialtyParts.size())];
    const Part &house = houses[pick(houses.size())];
    switch (pick(12)) {
    case 0:
        return { QStringLiteral("社会医療法人財団 %1会 %2地域医療支援センター附属 %3%4リハビリテーション病院")
                     .arg(owner.name.section(u' ', 1), text(place), owner.name.section(u' ', 0, 0),
                         text(field)),
            QStringLiteral("シャカイイリョウホウジンザイダン %1カイ %2チイキイリョウシエンセンターフゾク "
                           "%3%4リハビリテーションビョウイン")
                .arg(owner.kana.section(u' ', 1), kana(place), owner.kana.section(u' ', 0, 0), kana(field)) };
    case 1:
    case 2:
        return { QStringLiteral("医療法人 %1%2%3").arg(text(place), text(field), text(house)),
            QStringLiteral("イリョウホウジン %1%2%3").arg(kana(place), kana(field), kana(house)) };
    case 3:
    case 4:
    case 5:
    case 6:
        return { text(place) + text(field) + text(house), kana(place) + kana(field) + kana(house) };
    default:
        return { owner.name.section(u' ', 0, 0) + text(field) + text(house),
            owner.kana.section(u' ', 0, 0) + kana(field) + kana(house) };
    }
}

} // namespace mamis
