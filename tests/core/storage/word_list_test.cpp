// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/word_list.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("WordList: a word has one number, and numbers stay", "[storage]")
{
    WordList words;
    const quint32 wang = words.numberOf("王五");
    const quint32 none = words.numberOf("");
    for (int i = 0; i < 1000; ++i)
        words.numberOf(std::to_string(i));
    CHECK(words.numberOf("王五") == wang);
    CHECK(words.numberOf("") == none);
    CHECK(words.word(wang) == "王五");
    CHECK(words.size() == 1002);
    CHECK(words.find("王五") == wang);
    CHECK_FALSE(words.find("赵六"));
    CHECK(words.size() == 1002);
}

TEST_CASE("WordList: places are in the order of bytes, with words that came later", "[storage]")
{
    WordList words;
    words.numberOf("b");
    words.numberOf("李四");
    words.numberOf("a");
    CHECK(words.places() == std::vector<quint32>{1, 2, 0});
    words.numberOf("");
    CHECK(words.places() == std::vector<quint32>{2, 3, 1, 0});
}
