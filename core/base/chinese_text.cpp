// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chinese_text.h"

#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <span>

namespace qingshou {
namespace {

/// Surnames of one character whose reading the dictionary lacks.
struct SurnameReading {
    char32_t character;
    const char* syllable;
};
constexpr SurnameReading surnames[] = {{U'朴', "piao2"}, {U'缪', "miao4"}, {U'祭', "zhai4"},
                                       {U'薄', "bo2"},   {U'尉', "wei4"},  {U'都', "du1"},
                                       {U'那', "na1"},   {U'哈', "ha3"},   {U'覃', "qin2"}};
/// Surnames of two characters that are not read as their characters are.
struct CompoundSurname {
    char32_t first, second;
    const char *firstSyllable, *secondSyllable;
};
constexpr CompoundSurname compounds[] = {{U'尉', U'迟', "yu4", "chi2"},
                                         {U'万', U'俟', "mo4", "qi2"},
                                         {U'长', U'孙', "zhang3", "sun1"},
                                         {U'单', U'于', "chan2", "yu2"},
                                         {U'澹', U'台', "tan2", "tai2"}};

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007 ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

/// "shàn" → "shan4", "lǚ" → "lv3": one spelling that sorts by syllable, then tone (5: neutral).
std::string numbered(const icu::UnicodeString& accented)
{
    std::string syllable;
    char tone = '5';
    const QString text =
        QString::fromUtf16(accented.getBuffer(), accented.length()).normalized(QString::NormalizationForm_D);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case 0x0304:
            tone = '1';
            break;
        case 0x0301:
            tone = '2';
            break;
        case 0x030C:
            tone = '3';
            break;
        case 0x0300:
            tone = '4';
            break;
        case 0x0308:
            if (!syllable.empty())
                syllable.back() = 'v';
            break;
        default:
            if (c.unicode() < 0x80 && c.isLetter())
                syllable += c.toLower().toLatin1();
        }
    }
    return syllable.empty() ? syllable : syllable + tone;
}

/// Readings of characters, looked up once each: ICU takes ten microseconds and more per character.
class Readings {
public:
    explicit Readings(const char* transliterator, std::span<const SurnameReading> exceptions)
        : id_(transliterator), exceptions_(exceptions)
    {
    }

    std::string_view of(char32_t character)
    {
        if (character > 0xFFFF) {
            const std::lock_guard lock(mutex_);
            return interned(lookUp(character));
        }
        std::atomic<const std::string*>& place = known_[character];
        const std::string* reading = place.load(std::memory_order_acquire);
        if (!reading) {
            const std::lock_guard lock(mutex_);
            reading = &interned(lookUp(character));
            place.store(reading, std::memory_order_release);
        }
        return *reading;
    }

private:
    std::string lookUp(char32_t character)
    {
        for (const SurnameReading& exception : exceptions_)
            if (exception.character == character)
                return exception.syllable;
        if (!transliterator_) {
            UErrorCode status = U_ZERO_ERROR;
            transliterator_.reset(icu::Transliterator::createInstance(id_, UTRANS_FORWARD, status));
        }
        icu::UnicodeString text(static_cast<UChar32>(character));
        if (transliterator_)
            transliterator_->transliterate(text);
        return numbered(text);
    }
    /// There are some 1,500 syllables, so a list is quick enough for something done once per character.
    const std::string& interned(const std::string& syllable)
    {
        for (const std::string& known : syllables_)
            if (known == syllable)
                return known;
        return syllables_.emplace_back(syllable);
    }

    const char* id_;
    std::span<const SurnameReading> exceptions_;
    std::array<std::atomic<const std::string*>, 0x10000> known_{};
    std::mutex mutex_;
    std::deque<std::string> syllables_; ///< never moves what it holds
    std::unique_ptr<icu::Transliterator> transliterator_;
};

Readings& surnameReadings()
{
    static Readings readings("Han-Latin/Names", surnames);
    return readings;
}

Readings& plainReadings()
{
    static Readings readings("Han-Latin", {});
    return readings;
}

/// Calls han(character, its bytes, syllable with tone) and other(run of other bytes) from left to right.
template <class Han, class Other>
void walk(std::string_view utf8, Han&& han, Other&& other)
{
    const auto decode = [utf8](size_t at, size_t& length) -> char32_t {
        const auto byte = [&](size_t i) { return i < utf8.size() ? static_cast<unsigned char>(utf8[i]) : 0U; };
        const unsigned lead = byte(at);
        length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        length = std::min(length, utf8.size() - at);
        switch (length) {
        case 1:
            return lead;
        case 2:
            return (lead & 0x1F) << 6 | (byte(at + 1) & 0x3F);
        case 3:
            return (lead & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F);
        default:
            return (lead & 0x07) << 18 | (byte(at + 1) & 0x3F) << 12 | (byte(at + 2) & 0x3F) << 6 |
                   (byte(at + 3) & 0x3F);
        }
    };
    size_t otherFrom = 0;
    const char* forced = nullptr; // the second character of a compound surname
    for (size_t at = 0; at < utf8.size();) {
        size_t length = 0;
        const char32_t character = decode(at, length);
        if (isHan(character)) {
            if (at > otherFrom)
                other(utf8.substr(otherFrom, at - otherFrom));
            std::string_view syllable;
            if (forced) {
                syllable = forced;
                forced = nullptr;
            } else if (at == 0) {
                size_t nextLength = 0;
                const char32_t next = length < utf8.size() ? decode(length, nextLength) : 0;
                for (const CompoundSurname& compound : compounds)
                    if (compound.first == character && compound.second == next) {
                        syllable = compound.firstSyllable;
                        forced = compound.secondSyllable;
                    }
                if (syllable.empty())
                    syllable = surnameReadings().of(character);
            } else {
                syllable = plainReadings().of(character);
            }
            han(utf8.substr(at, length), syllable);
            otherFrom = at + length;
        }
        at += length;
    }
    if (utf8.size() > otherFrom)
        other(utf8.substr(otherFrom));
}

void appendPlain(std::string& key, std::string_view run)
{
    const bool ascii = std::all_of(run.begin(), run.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii) {
        for (const char c : run)
            key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return;
    }
    key += QString::fromUtf8(run.data(), static_cast<qsizetype>(run.size()))
               .normalized(QString::NormalizationForm_KC)
               .toLower()
               .toStdString();
}

} // namespace

std::string nameSortKey(std::string_view utf8)
{
    std::string key;
    key.reserve(utf8.size() * 4);
    walk(
        utf8,
        [&](std::string_view character, std::string_view syllable) {
            // A character without a reading stands behind the others.
            key += syllable.empty() ? std::string_view("~") : syllable;
            key += character;
            key += ' ';
        },
        [&](std::string_view run) { appendPlain(key, run); });
    while (!key.empty() && key.back() == ' ')
        key.pop_back();
    return key;
}

QString pinyin(const QString& name)
{
    std::string spelt;
    const std::string utf8 = name.toStdString();
    walk(
        utf8,
        [&](std::string_view, std::string_view syllable) {
            if (!spelt.empty() && spelt.back() != ' ')
                spelt += ' ';
            spelt += syllable.substr(0, syllable.size() - (syllable.empty() ? 0 : 1));
        },
        [&](std::string_view run) {
            if (!spelt.empty() && spelt.back() != ' ')
                spelt += ' ';
            appendPlain(spelt, run);
        });
    return QString::fromStdString(spelt).simplified();
}

QString pinyinInitials(const QString& name)
{
    QString initials;
    for (const QString& word : pinyin(name).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        initials += word.front();
    return initials;
}

} // namespace qingshou
