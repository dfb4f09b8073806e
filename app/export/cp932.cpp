#include "export/cp932.h"

#include "domain/search_key.h"

#include <array>
#include <memory>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <iconv.h>
#endif

namespace mamis {

namespace {

/// Code of 〓, the printers' mark for a sort that is not in the case.
constexpr quint16 geta = 0x81AC;

#ifdef Q_OS_WIN

/// The platform's converter, one character at a time; 0 where it has no code.
class Converter
{
public:
    quint16 encode(char16_t c) const
    {
        const wchar_t in = wchar_t(c);
        std::array<char, 2> out {};
        BOOL lost = FALSE;
        const int size
            = WideCharToMultiByte(932, WC_NO_BEST_FIT_CHARS, &in, 1, out.data(), 2, nullptr, &lost);
        if (lost || size < 1)
            return 0;
        return size == 1 ? quint8(out[0]) : quint16(quint8(out[0]) << 8 | quint8(out[1]));
    }

    std::optional<QString> decode(const QByteArray &bytes) const
    {
        if (bytes.isEmpty())
            return QString();
        const int size = int(bytes.size());
        QString text(size, Qt::Uninitialized);
        const int units = MultiByteToWideChar(932, MB_ERR_INVALID_CHARS, bytes.constData(), size,
            reinterpret_cast<wchar_t *>(text.data()), size);
        if (units == 0)
            return std::nullopt;
        text.truncate(units);
        return text;
    }
};

#else

/// The platform's converter, one character at a time; 0 where it has no code.
class Converter
{
public:
    Converter() = default;
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;
    ~Converter()
    {
        for (const iconv_t handle : { m_to, m_from }) {
            if (handle != invalid())
                iconv_close(handle);
        }
    }

    quint16 encode(char16_t c)
    {
        std::array<char, 8> out {};
        const QByteArray in(reinterpret_cast<const char *>(&c), sizeof(c));
        const auto written = convert(m_to, in, out.data(), out.size());
        if (!written || *written < 1 || *written > 2)
            return 0;
        return *written == 1 ? quint8(out[0]) : quint16(quint8(out[0]) << 8 | quint8(out[1]));
    }

    std::optional<QString> decode(const QByteArray &bytes)
    {
        QString text(bytes.size(), Qt::Uninitialized);
        const auto written = convert(
            m_from, bytes, reinterpret_cast<char *>(text.data()), size_t(bytes.size()) * sizeof(QChar));
        if (!written)
            return std::nullopt;
        text.truncate(qsizetype(*written / sizeof(QChar)));
        return text;
    }

private:
    /// iconv_open's way to say no.
    // NOLINTNEXTLINE(performance-no-int-to-ptr): POSIX has it so
    static iconv_t invalid() { return reinterpret_cast<iconv_t>(-1); }

    static std::optional<size_t> convert(iconv_t handle, const QByteArray &in, char *out, size_t room)
    {
        if (handle == invalid())
            return std::nullopt;
        iconv(handle, nullptr, nullptr, nullptr, nullptr);
        char *from = const_cast<char *>(in.constData()); // iconv's signature; it does not write there
        size_t left = size_t(in.size());
        const size_t before = room;
        const size_t replaced = iconv(handle, &from, &left, &out, &room);
        if (replaced != 0 || left != 0)
            return std::nullopt;
        return before - room;
    }

    static constexpr const char *utf16 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";
    iconv_t m_to = iconv_open("CP932", utf16);
    iconv_t m_from = iconv_open(utf16, "CP932");
};

#endif

/// The code of each UTF-16 unit, 0 for none: made once from the platform's converter, then a look-up per
/// character.
class CodeTable
{
public:
    CodeTable()
    {
        Converter converter;
        m_codes.fill(0);
        for (char32_t c = 0; c <= 0xFFFF; ++c) {
            // C1 controls and the private area are not text that another program could read.
            const bool text = (c < 0x80 || c > 0x9F) && (c < 0xD800 || c > 0xF8FF);
            const quint16 code = text ? converter.encode(char16_t(c)) : 0;
            const bool bestFit = c > 0x7F && code < 0x80; // iconv writes ‾ as ~ and ¥ as a backslash
            m_codes[c] = bestFit ? 0 : code;
        }
        static constexpr auto twins
            = std::to_array<std::pair<char16_t, char16_t>>({ { 0x301C, 0xFF5E }, { 0x2212, 0xFF0D },
                { 0x2014, 0x2015 }, { 0x2016, 0x2225 }, { 0x00A2, 0xFFE0 }, { 0x00A3, 0xFFE1 },
                { 0x00AC, 0xFFE2 }, { 0x00A6, 0xFFE4 }, { 0x00A5, 0xFFE5 }, { 0x203E, 0xFFE3 } });
        for (const auto &[a, b] : twins) {
            const quint16 code = m_codes[b] ? m_codes[b] : m_codes[a];
            m_codes[a] = m_codes[b] = code;
        }
    }

    bool has(char16_t c) const { return c == 0 || m_codes[c] != 0; }
    quint16 code(char16_t c) const { return m_codes[c]; }

private:
    std::array<quint16, 0x10000> m_codes;
};

const CodeTable &codeTable()
{
    static const auto table = std::make_unique<const CodeTable>();
    return *table;
}

/// The character at `at`, which may take two units; moves `at` behind it. A lone surrogate stands for itself.
char32_t takeCharacter(const QString &text, qsizetype &at)
{
    const QChar first = text.at(at++);
    if (first.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at++));
    return first.unicode();
}

/// Moves `at` behind the variation selectors that stand there; whether there were any.
bool skipSelectors(const QString &text, qsizetype &at)
{
    const qsizetype first = at;
    for (qsizetype next = at; next < text.size() && isVariationSelector(takeCharacter(text, next));)
        at = next;
    return at > first;
}

void collectLost(const CodeTable &table, const QString &text, QStringList &lost, bool &any)
{
    qsizetype at = 0;
    qsizetype first = 0; // where the last character that has a code begins
    while (at < text.size()) {
        if (table.has(text.at(at).unicode())) {
            first = at++;
            continue;
        }
        if (!skipSelectors(text, at)) { // else they stand on that character
            first = at;
            takeCharacter(text, at);
            skipSelectors(text, at);
        }
        any = true;
        const QString character = text.mid(first, at - first);
        if (!lost.contains(character))
            lost.append(character);
    }
}

} // namespace

QByteArray toCp932(const QString &text)
{
    const CodeTable &table = codeTable();
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    char *out = bytes.data();
    qsizetype at = 0;
    while (at < text.size()) {
        const char16_t unit = text.at(at).unicode();
        quint16 code = table.code(unit);
        if (table.has(unit)) {
            ++at;
        } else {
            if (isVariationSelector(takeCharacter(text, at)))
                continue;
            code = geta;
        }
        if (code > 0xFF)
            *out++ = char(code >> 8);
        *out++ = char(code & 0xFF);
    }
    bytes.truncate(out - bytes.constData());
    return bytes;
}

std::optional<QString> fromCp932(const QByteArray &bytes)
{
    return Converter().decode(bytes);
}

QStringList lostInCp932(const QString &text)
{
    QStringList lost;
    bool any = false;
    collectLost(codeTable(), text, lost, any);
    return lost;
}

LossReport scanForLoss(TableSource &source, const ExportProgress &progress)
{
    const CodeTable &table = codeTable();
    LossReport report;
    QStringList row;
    qint64 rows = 0;
    while (source.next(row)) {
        bool any = false;
        for (const QString &cell : std::as_const(row))
            collectLost(table, cell, report.characters, any);
        report.rows += any ? 1 : 0;
        progress.step(++rows);
    }
    return report;
}

QString namesOfCharacters(const QStringList &characters, qsizetype most)
{
    QStringList names;
    for (const QString &character : characters.mid(0, most)) {
        QStringList numbers;
        for (qsizetype at = 0; at < character.size();)
            numbers.append(QStringLiteral("U+")
                + QString::number(uint(takeCharacter(character, at)), 16).toUpper().rightJustified(4, u'0'));
        names.append(QStringLiteral("%1 (%2)").arg(character, numbers.join(u' ')));
    }
    if (characters.size() > most)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral("  "));
}

} // namespace mamis
