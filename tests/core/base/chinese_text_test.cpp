// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chinese_text.h"
#include "tests/support/catch_qt.h"

#include <algorithm>
#include <thread>

using namespace qingshou;

TEST_CASE("pinyin spells a name as one types it")
{
    struct Case {
        const char *name, *spelt, *initials;
    };
    const auto [name, spelt, initials] = GENERATE(values<Case>({
        {"张三丰", "zhang san feng", "zsf"},
        {"吕布", "lv bu", "lb"},
        {"单雄信", "shan xiong xin", "sxx"}, // not dan
        {"曾国藩", "zeng guo fan", "zgf"},   // not ceng
        {"仇英", "qiu ying", "qy"},          // not chou
        {"朴荣玉", "piao rong yu", "pry"},   // not pu
        {"任盈盈", "ren ying ying", "ryy"},
        {"尉迟恭", "yu chi gong", "ycg"},
        {"尉健行", "wei jian xing", "wjx"},
        {"万俟卨", "mo qi xie", "mqx"},
        {"万家宝", "wan jia bao", "wjb"},
        {"王曾", "wang ceng", "wc"}, // the surname's reading is for surnames only
        {"ABC公司", "abc gong si", "ags"},
        {"张A", "zhang a", "za"},
        {"", "", ""},
    }));
    CAPTURE(name);
    CHECK(pinyin(QString::fromUtf8(name)) == QString::fromUtf8(spelt));
    CHECK(pinyinInitials(QString::fromUtf8(name)) == QString::fromUtf8(initials));
}

TEST_CASE("names sort by pinyin, each surname together")
{
    std::vector<std::string> names{"章邯", "张三丰", "朱元璋", "安禄山", "张三", "掌柜",
                                   "张飞", "单雄信", "Zebra",  "abc",    "赵云"};
    std::sort(names.begin(), names.end(),
              [](const auto& left, const auto& right) { return nameSortKey(left) < nameSortKey(right); });
    CHECK(names == std::vector<std::string>{"abc", "安禄山", "单雄信", "Zebra", "张飞", "张三", "张三丰", "章邯",
                                            "掌柜", "赵云", "朱元璋"});
}

TEST_CASE("a sort key ignores width and case and keeps different names apart")
{
    CHECK(nameSortKey("ＡＢＣ公司") == nameSortKey("abc公司"));
    CHECK(nameSortKey("张伟") != nameSortKey("章伟"));
    CHECK(nameSortKey("张伟") != nameSortKey("张玮"));
    CHECK(nameSortKey("") == "");
}

TEST_CASE("a character beyond the first plane sorts and does not fall apart")
{
    const std::string rare = "李\xF0\xA0\xAE\xB7"; // U+20BB7, 𠮷
    CHECK(nameSortKey(rare).find("li3") == 0);
    CHECK(nameSortKey(rare).find("\xF0\xA0\xAE\xB7") != std::string::npos);
}

TEST_CASE("bytes that are no UTF-8 make some key and no harm")
{
    for (const char* broken : {"\xE5\xBC", "\xFF\xFE", "张\xE4", "\xF0\x9F"})
        CHECK_NOTHROW(nameSortKey(broken));
}

TEST_CASE("keys are the same from several threads")
{
    std::vector<std::string> keys(4);
    {
        std::vector<std::jthread> threads;
        for (std::string& key : keys)
            threads.emplace_back([&key] {
                for (char32_t c = 0x4E00; c < 0x4E80; ++c)
                    key += nameSortKey(QString::fromUcs4(&c, 1).toStdString());
            });
    }
    CHECK(std::all_of(keys.begin(), keys.end(),
                      [&](const std::string& key) { return key == keys.front() && !key.empty(); }));
}
