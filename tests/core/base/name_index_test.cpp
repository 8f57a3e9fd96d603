// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_index.h"

#include "core/base/chinese_text.h"
#include "tests/support/catch_qt.h"

#include <algorithm>
#include <random>

using namespace qingshou;

namespace {

/// The names found, "*" behind a whole one, "~" behind one that was entered in the middle.
std::vector<std::string> found(const std::vector<std::string>& names, std::string_view text, size_t most = 100)
{
    NameIndex::Builder builder;
    for (size_t i = 0; i < names.size(); ++i)
        builder.add(names[i], static_cast<quint32>(i));
    std::vector<std::string> result;
    builder.build().find(
        nameCharacters(text),
        {[&](NameFit) { return result.size() < most; },
         [&](quint32 item, NameFit fit, bool) {
             result.push_back(names[item] + (fit == NameFit::Whole ? "*" : fit == NameFit::Inside ? "~" : ""));
         }});
    return result;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a name is found by characters, pinyin, initials and a mixture", "[search]")
{
    const Names names{"王国强", "王刚", "汪国庆", "李强", "欧阳国华", "ABC农机有限公司", "阿依古丽·买买提"};
    struct Case {
        const char* text;
        Names found;
    };
    const auto [text, expected] = GENERATE(values<Case>({
        {"王国强", {"王国强*"}},
        {"王", {"王刚", "王国强"}},
        {"国强", {"王国强~"}},
        {"强", {"李强~", "王国强~"}},
        {"wgq", {"汪国庆*", "王国强*"}},
        {"WGQ", {"汪国庆*", "王国强*"}},
        {"wangguoqiang", {"王国强*"}},
        {"wang guo qiang", {"王国强*"}},
        {"wanggq", {"汪国庆*", "王国强*"}},
        {"wgqiang", {"王国强*"}},
        {"王gq", {"王国强*"}},
        {"wg强", {"王国强*"}},
        {"wangg", {"王刚*", "汪国庆", "王国强"}},
        {"gq", {"汪国庆~", "王国强~"}},
        {"guoqing", {"汪国庆~"}},
        {"oygh", {"欧阳国华*"}},
        {"abc", {"ABC农机有限公司"}},
        {"ＡＢＣ农机", {"ABC农机有限公司"}},
        {"njyx", {"ABC农机有限公司~"}},
        {"gongsi", {"ABC农机有限公司~"}},
        {"aygl", {"阿依古丽·买买提"}},
        {"阿依古丽买买提", {"阿依古丽·买买提*"}},
        {"王强", {}},
        {"wgx", {}},
        {"q", {"李强~", "汪国庆~", "王国强~"}},
        {"x", {"ABC农机有限公司~"}},
        {"", {}},
        {" ·", {}},
        {"3", {}},
    }));
    CAPTURE(text);
    Names sorted = found(names, text);
    std::sort(sorted.begin(), sorted.end());
    Names wanted = expected;
    std::sort(wanted.begin(), wanted.end());
    CHECK(sorted == wanted);
}

TEST_CASE("surnames are found by each of their readings", "[search]")
{
    struct Case {
        const char* name;
        std::vector<const char*> texts;
    };
    const auto [name, texts] = GENERATE(values<Case>({
        {"单雄信", {"shan", "dan", "sxx", "dxx", "shanxiong"}},
        {"曾国藩", {"zeng", "ceng", "zgf", "cgf"}},
        {"仇英", {"qiu", "chou", "qy", "cy"}},
        {"解珍", {"xie", "jie", "xz", "jz"}},
        {"区大相", {"ou", "qu", "odx"}},
        {"查良镛", {"zha", "cha", "zly", "cly"}},
        {"盖叫天", {"ge", "gai", "gjt"}},
        {"朴荣玉", {"piao", "pu", "pry"}},
        {"尉迟恭", {"yuchi", "weichi", "ycg", "wcg"}},
        {"万俟卨", {"moqi", "wansi", "mqx"}},
        {"长孙无忌", {"zhangsun", "changsun", "zswj"}},
        {"澹台灭明", {"tantai", "dantai"}},
        {"单于夫罗", {"chanyu", "shanyu"}},
        {"翟志刚", {"zhai", "di"}},
        {"缪荃孙", {"miao", "mou"}},
        {"覃文", {"qin", "tan"}},
        {"乐毅", {"yue", "le"}},
        {"任强", {"ren", "renqiang"}},
        {"吕布", {"lv", "lb", "lü"}},
        {"李行", {"lihang", "lixing", "lx", "lh"}},
    }));
    for (const char* text : texts) {
        CAPTURE(name, text);
        CHECK(found({name}, text).size() == 1);
    }
}

TEST_CASE("every character of a name is found by what pinyin() spells", "[search]")
{
    for (const char* name : {"张三丰", "欧阳修", "赵匡胤", "司马相如", "诸葛亮", "慕容复"}) {
        CAPTURE(name);
        CHECK(found({name}, pinyin(QString::fromUtf8(name)).toStdString()) == Names{std::string(name) + "*"});
        CHECK(found({name}, pinyinInitials(QString::fromUtf8(name)).toStdString()) == Names{std::string(name) + "*"});
    }
}

TEST_CASE("the first reading of a character is the surname's", "[search]")
{
    CHECK(readings(U'单').front() == "shan");
    CHECK(readings(U'曾').front() == "zeng");
    CHECK(readings(U'朴') == Names{"piao", "pu"});
    CHECK(readings(U'张') == Names{"zhang"});
    CHECK(readings(U'A').empty());
}

TEST_CASE("items of one name come in order, and no more than are wanted", "[search]")
{
    NameIndex::Builder builder;
    for (quint32 item = 0; item < 50; ++item)
        builder.add(item % 2 ? "王五" : "王六", 49 - item);
    const NameIndex index = builder.build();
    CHECK(index.names() == 2);
    std::vector<quint32> items;
    index.find(U"王五", {[&](NameFit) { return items.size() < 3; },
                         [&](quint32 item, NameFit, bool byCharacters) {
                             CHECK(byCharacters);
                             items.push_back(item);
                         }});
    CHECK(items == std::vector<quint32>{0, 2, 4});
}

TEST_CASE("the index finds what a walk over all names finds", "[search]")
{
    const std::u32string characters = U"王国强单曾尉迟李力丽国gq有限司a1";
    std::mt19937 random(7);
    const auto made = [&](size_t longest) {
        std::u32string text;
        for (size_t n = 1 + random() % longest; n > 0; --n)
            text += characters[random() % characters.size()];
        return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
    };
    std::vector<QString> names;
    NameIndex::Builder builder;
    for (quint32 i = 0; i < 800; ++i) {
        names.push_back(made(7));
        builder.add(names.back().toStdString(), i);
    }
    const NameIndex index = builder.build();
    for (int i = 0; i < 400; ++i) {
        const QString text = made(4);
        std::vector<quint32> expected, got;
        for (quint32 name = 0; name < names.size(); ++name)
            if (names[name].contains(text))
                expected.push_back(name);
        index.find(nameCharacters(text.toStdString()), {[](NameFit) { return true; },
                                                        [&](quint32 item, NameFit, bool byCharacters) {
                                                            if (byCharacters)
                                                                got.push_back(item);
                                                        }});
        std::sort(got.begin(), got.end());
        got.erase(std::unique(got.begin(), got.end()), got.end());
        CAPTURE(text.toStdString());
        CHECK(got == expected);
    }
}

TEST_CASE("bytes that are no UTF-8 are found by nothing and harm nothing", "[search]")
{
    for (const char* broken : {"\xE5\xBC", "\xFF\xFE", "张\xE4", "\xF0\x9F", "\xC0\x80"}) {
        CHECK_NOTHROW(found({broken, "张三"}, broken));
        CHECK(nameCharacters(broken).size() <= 1);
    }
    CHECK(found({"李\xF0\xA0\xAE\xB7"}, "\xF0\xA0\xAE\xB7").size() == 1); // 𠮷, beyond the first plane
}
