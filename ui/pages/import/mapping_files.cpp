// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/mapping_files.h"

#include "ui/workbench/page_context.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MappingFiles)
};

} // namespace

void loadMappingFrom(QWidget* parent, PageContext& context, std::function<void(const Mapping&)> then)
{
    context.prompts.chooseFile(
        parent, {QStringLiteral("mapping"), Words::tr("Load a mapping"), Words::tr("Mappings (*.json)"), {}, {}},
        [parent, &context, then = std::move(then)](const QString& path) {
            if (const Result<Mapping> mapping = loadMapping(path))
                then(*mapping);
            else
                context.prompts.showError(parent, mapping.error());
        });
}

void saveMappingAs(QWidget* parent, PageContext& context, const Mapping& mapping)
{
    context.prompts.chooseTarget(parent,
                                 {QStringLiteral("mapping"), Words::tr("Save the mapping"),
                                  Words::tr("Mappings (*.json)"), QStringLiteral("mapping.json"),
                                  QStringLiteral("json")},
                                 [parent, &context, mapping](const QString& path) {
                                     Mapping kept = mapping;
                                     kept.statisticsDate.reset();
                                     if (const Outcome saved = saveMapping(kept, path); !saved)
                                         context.prompts.showError(parent, saved.error());
                                 });
}

} // namespace qingshou
