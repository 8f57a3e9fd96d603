// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chinese_text.h"

#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <future>
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

/// Readings in names besides the two that the dictionary gives (as a surname, and elsewhere).
struct OtherReadings {
    char32_t character;
    const char* syllables;
};
constexpr OtherReadings others[] = {
    // Surnames (《现代汉语词典》, 《通用规范汉字表》); those of the compound ones too.
    {U'单', "shan dan chan"},
    {U'曾', "zeng ceng"},
    {U'仇', "qiu chou"},
    {U'解', "xie jie"},
    {U'区', "ou qu"},
    {U'查', "zha cha"},
    {U'盖', "ge gai"},
    {U'朴', "piao pu"},
    {U'尉', "wei yu"},
    {U'万', "wan mo"},
    {U'俟', "qi si"},
    {U'长', "zhang chang"},
    {U'澹', "tan dan"},
    {U'员', "yun yuan"},
    {U'召', "shao zhao"},
    {U'翟', "zhai di"},
    {U'柏', "bai bo"},
    {U'缪', "miao mou miu"},
    {U'折', "she zhe"},
    {U'繁', "po fan"},
    {U'种', "chong zhong"},
    {U'重', "chong zhong"},
    {U'洗', "xian xi"},
    {U'秘', "bi mi"},
    {U'覃', "qin tan"},
    {U'薄', "bo bao"},
    {U'黑', "he hei"},
    {U'牟', "mu mou"},
    {U'郇', "xun huan"},
    {U'隗', "wei kui"},
    {U'郗', "xi chi"},
    {U'车', "che ju"},
    {U'谌', "chen shen"},
    {U'沈', "shen chen"},
    {U'宿', "su xiu"},
    {U'祭', "zhai ji"},
    {U'莘', "shen xin"},
    {U'冒', "mao mo"},
    {U'藏', "zang cang"},
    {U'贾', "jia gu"},
    {U'都', "du dou"},
    {U'句', "gou ju"},
    {U'适', "kuo shi"},
    {U'能', "nai neng"},
    {U'会', "kuai gui hui"},
    {U'乜', "nie mie"},
    {U'乐', "yue le"},
    {U'不', "fou bu"},
    {U'行', "xing hang"},
    {U'阿', "a e"},
    {U'阚', "kan han"},
    {U'筠', "yun jun"},
    {U'佴', "nai er"},
    {U'蔚', "wei yu"},
    {U'番', "pan fan"},
    {U'厘', "xi li"},
    {U'粘', "nian zhan"},
    {U'褚', "chu zhu"},
    {U'晟', "cheng sheng"},
    // Given names and firms.
    {U'朝', "chao zhao"},
    {U'传', "chuan zhuan"},
    {U'奇', "qi ji"},
    {U'强', "qiang jiang"},
    {U'茜', "qian xi"},
    {U'娜', "na nuo"},
    {U'厦', "xia sha"},
    {U'调', "diao tiao"},
    {U'参', "can shen"},
    {U'弹', "tan dan"},
    {U'降', "jiang xiang"},
    {U'省', "sheng xing"},
    {U'盛', "sheng cheng"},
    {U'石', "shi dan"},
    {U'谷', "gu yu"},
    {U'柜', "gui ju"},
};

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

std::string_view withoutTone(std::string_view syllable)
{
    return syllable.substr(0, syllable.size() - (syllable.empty() ? 0 : 1));
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

void prepareNameSortKeys()
{
    const std::future<void> surnamesToo = std::async(std::launch::async, [] { surnameReadings().of(U'一'); });
    plainReadings().of(U'一');
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
            spelt += withoutTone(syllable);
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

std::vector<std::string> readings(char32_t character)
{
    std::vector<std::string> found;
    if (!isHan(character))
        return found;
    const auto add = [&found](std::string_view syllable) {
        if (!syllable.empty() && std::find(found.begin(), found.end(), syllable) == found.end())
            found.emplace_back(syllable);
    };
    add(withoutTone(surnameReadings().of(character)));
    add(withoutTone(plainReadings().of(character)));
    for (const OtherReadings& other : others) {
        if (other.character != character)
            continue;
        std::string_view rest = other.syllables;
        while (!rest.empty()) {
            const size_t end = std::min(rest.find(' '), rest.size());
            add(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return found;
}

} // namespace qingshou
