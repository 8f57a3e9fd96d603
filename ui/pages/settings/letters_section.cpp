// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/letters_section.h"

#include "core/storage/letter_template_repository.h"
#include "ui/print/letter_samples.h"
#include "ui/print/letter_template.h"
#include "ui/print/print_job.h"
#include "ui/support/error_text.h"
#include "ui/support/labels.h"
#include "ui/support/letter_labels.h"
#include "ui/support/notice_labels.h"
#include "ui/support/splitter_memory.h"
#include "ui/widgets/section.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int typingPause = 300; // milliseconds until the page follows
constexpr int rowHeight = 28;
constexpr int mostProblems = 3;
constexpr int listWidth = 136;
constexpr int partsHeight = 150;

QString sentences(const std::vector<LetterFault>& faults)
{
    QStringList words;
    for (const LetterFault& fault : faults)
        if (words.size() < mostProblems)
            words << faultSentence(fault);
    return words.join(QLatin1Char('\n'));
}

} // namespace

LettersSection::LettersSection(PageContext& pageContext, QWidget* parent)
    : SettingsSection(pageContext, parent), mayChange_(pageContext.may(Permission::ChangeSettings)),
      note_(new SectionNote(QStringLiteral("settings_letters_note"), this)), list_(new QListWidget(this)),
      text_(new QPlainTextEdit), parts_(new QListWidget), problems_(textLabel({})),
      reset_(new QPushButton(tr("Back to the built-in wording"))), printer_(makePrinter(sampleLetter(kind_, {}))),
      preview_(new QPrintPreviewWidget(printer_.get()))
{
    list_->setObjectName(QStringLiteral("letters_list"));
    list_->setAccessibleName(tr("Letters"));
    list_->setFixedWidth(listWidth);
    for (const NoticeKind letter : allValues<NoticeKind>())
        list_->addItem(label(letter));
    for (int row = 0; row < list_->count(); ++row) // as high as what is painted behind the chosen one
        list_->item(row)->setSizeHint({0, rowHeight});
    text_->setObjectName(QStringLiteral("letter_text"));
    text_->setAccessibleName(tr("Wording"));
    text_->setReadOnly(!mayChange_);
    text_->setTabChangesFocus(true);
    parts_->setObjectName(QStringLiteral("letter_parts"));
    parts_->setAccessibleName(tr("What may be inserted"));
    problems_->setObjectName(QStringLiteral("letter_problems"));
    reset_->setObjectName(QStringLiteral("letter_reset"));
    preview_->setObjectName(QStringLiteral("letter_preview"));
    preview_->setAccessibleName(tr("The page with made-up people"));
    arrange();
    if (!mayChange_)
        note_->showPlain(tr("You can read this but not change it. %1").arg(whoMay(Permission::ChangeSettings)));
    typing_.setSingleShot(true);
    typing_.setInterval(typingPause);
    connect(&typing_, &QTimer::timeout, this, &LettersSection::showPaper);
    connect(list_, &QListWidget::currentRowChanged, this, &LettersSection::leaveFor);
    connect(text_, &QPlainTextEdit::textChanged, this, &LettersSection::textEdited);
    connect(parts_, &QListWidget::itemActivated, this, &LettersSection::insertPart);
    connect(reset_, &QPushButton::clicked, this, &LettersSection::askReset);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { sampleLetter(kind_, text_->toPlainText()).paint(*printer); });
}

LettersSection::~LettersSection()
{
    delete preview_; // it paints with the printer
}

void LettersSection::arrange()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(text_, 1);
    column->addWidget(problems_);
    column->addWidget(mutedLabel(tr("What may be inserted; * must not be missing. Enter inserts it where the cursor "
                                    "is. Lines: # title, ## heading, > without indent.")));
    parts_->setFixedHeight(partsHeight);
    column->addWidget(parts_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(reset_);
    buttons->addStretch(1);
    column->addLayout(buttons);

    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(left);
    split->addWidget(preview_);
    split->setSizes({480, 480});
    rememberSplitter(*split, context().userSettings, QStringLiteral("settings_letters"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(list_);
    row->addWidget(split, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(note_);
    all->addLayout(row, 1);
}

QString LettersSection::totals() const
{
    int own = 0;
    for (const NoticeKind letter : allValues<NoticeKind>())
        own += LetterTemplateRepository(context().reader()).text(letter).isEmpty() ? 0 : 1;
    return tr("%n letter(s) in wording of your own", nullptr, own);
}

bool LettersSection::isEdited() const
{
    return text_->toPlainText() != stored_;
}

void LettersSection::refresh()
{
    if (!isEdited())
        show(kind_);
    Q_EMIT totalsChanged();
}

void LettersSection::show(NoticeKind letter)
{
    kind_ = letter;
    const QString own = LetterTemplateRepository(context().reader()).text(letter);
    stored_ = own.isEmpty() ? builtInLetter(letter) : own;
    reset_->setEnabled(mayChange_ && !own.isEmpty());
    {
        const QSignalBlocker quiet(list_);
        list_->setCurrentRow(static_cast<int>(letter));
    }
    showParts();
    const QSignalBlocker quiet(text_);
    text_->setPlainText(stored_);
    stored_ = text_->toPlainText(); // line ends as the editor has them
    showPaper();
    Q_EMIT edited();
}

void LettersSection::showParts()
{
    parts_->clear();
    for (const LetterPart& part : letterParts(kind_)) {
        const QString name = QLatin1String(part.name);
        const bool needed = part.need != LetterNeed::None;
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2　{%3}")
                .arg(needed ? QStringLiteral("*") : QStringLiteral(" "), letterPartLabel(name), name),
            parts_);
        item->setData(Qt::UserRole, name);
        if (part.form != LetterForm::Inline)
            item->setToolTip(tr("Stands alone on a line."));
    }
}

void LettersSection::insertPart()
{
    if (!mayChange_ || !parts_->currentItem())
        return;
    text_->insertPlainText(QStringLiteral("{%1}").arg(parts_->currentItem()->data(Qt::UserRole).toString()));
    text_->setFocus();
}

void LettersSection::leaveFor(int row)
{
    const auto next = static_cast<NoticeKind>(row);
    if (row < 0 || next == kind_)
        return;
    if (!isEdited())
        return show(next);
    const Question question{QStringLiteral("leave_letter"), tr("Leave without saving?"),
                            tr("What was typed here is not saved yet."), tr("Leave"), true};
    context().prompts.ask(this, question, [this, next](bool leave) {
        if (leave)
            return show(next);
        const QSignalBlocker quiet(list_);
        list_->setCurrentRow(static_cast<int>(kind_));
    });
}

void LettersSection::textEdited()
{
    if (mayChange_)
        note_->hide();
    typing_.start();
    Q_EMIT edited();
}

void LettersSection::showPaper()
{
    const std::vector<LetterFault> faults = letterFaults(kind_, text_->toPlainText());
    QString words = sentences(faults);
    const bool onePage = kind_ != NoticeKind::Agreement;
    if (const int pages = pdfPageCount(sampleLetter(kind_, text_->toPlainText()));
        faults.empty() && onePage && pages > 1)
        words = tr("It takes %n page(s): the receipt no longer stands on the same sheet.", nullptr, pages);
    problems_->setText(words);
    problems_->setVisible(!words.isEmpty());
    preview_->updatePreview();
    preview_->fitToWidth();
}

void LettersSection::discard()
{
    if (mayChange_)
        note_->hide();
    show(kind_);
}

void LettersSection::save()
{
    const QString text = text_->toPlainText();
    if (const std::vector<LetterFault> faults = letterFaults(kind_, text); !faults.empty())
        return note_->showProblem(tr("Nothing was saved. %1").arg(sentences(faults)));
    context().write(
        this,
        [letter = kind_, text, builtIn = builtInLetter(kind_)](Services& services) {
            return services.letterTemplates.save(letter, text, builtIn);
        },
        [this, text](const Outcome& saved) {
            if (saved)
                stored_ = text;
            wrote(saved, tr("Saved. Every letter printed from now on has this wording."));
        });
}

void LettersSection::askReset()
{
    const Question question{QStringLiteral("reset_letter"), tr("Back to the built-in wording?"),
                            tr("Your own wording of this letter is given up; the audit keeps it. Letters that were "
                               "printed keep theirs."),
                            tr("Back to the built-in wording"), true};
    context().prompts.ask(this, question, [this](bool yes) {
        if (!yes)
            return;
        context().write(
            this,
            [letter = kind_, builtIn = builtInLetter(kind_)](Services& services) {
                return services.letterTemplates.reset(letter, builtIn);
            },
            [this](const Outcome& done) {
                if (done)
                    stored_ = text_->toPlainText(); // given up
                wrote(done, tr("The built-in wording is in use again."));
            });
    });
}

void LettersSection::wrote(const Outcome& outcome, const QString& words)
{
    if (!outcome)
        return note_->showProblem(tr("Nothing was saved. %1").arg(errorSentence(outcome.error())));
    refresh();
    note_->showFine(words);
}

} // namespace qingshou
