// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/run_async.h"

#include "core/storage/storage_error.h"
#include "tests/support/ui/window_fixture.h"

#include <QThread>

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("work on the writer comes back to the window's thread", "[run_async]")
{
    WindowFixture w;
    QThread* const window = QThread::currentThread();
    QObject owner;
    bool back = false;
    runOnWriter(
        w.workspace(), &owner,
        [window](Services&) -> Result<int> {
            CHECK(QThread::currentThread() != window);
            return 42;
        },
        [&](Result<int> result) {
            CHECK(QThread::currentThread() == window);
            CHECK(result.value() == 42);
            back = true;
        });
    w.waitFor([&] { return back; });
}

TEST_CASE("a continuation dies with its owner, the work does not", "[run_async]")
{
    WindowFixture w;
    auto owner = std::make_unique<QObject>();
    const auto held = std::make_shared<int>(1);
    std::atomic<bool> worked = false;
    bool continued = false;
    runOnWriter(
        w.workspace(), owner.get(),
        [&worked](Services&) -> Outcome {
            worked = true;
            return Done{};
        },
        [&continued, held](const Outcome&) { continued = true; });
    owner.reset();
    w.settle();
    CHECK(worked);
    CHECK_FALSE(continued);
    CHECK(held.use_count() == 1); // what the continuation held is let go
}

TEST_CASE("what the work throws arrives as an error", "[run_async]")
{
    WindowFixture w;
    QObject owner;
    std::vector<ErrorCode> codes;
    const auto collect = [&](const Outcome& result) { codes.push_back(result.error().code); };
    runOnWriter(
        w.workspace(), &owner, [](Services&) -> Outcome { throw StorageError(ErrorCode::DiskFull, 13, "full"); },
        collect);
    runOnWriter(
        w.workspace(), &owner, [](Services&) -> Outcome { throw std::runtime_error("odd"); }, collect);
    w.waitFor([&] { return codes.size() == 2; });
    CHECK(codes == std::vector{ErrorCode::DiskFull, ErrorCode::Internal});
}
