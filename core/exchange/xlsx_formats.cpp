// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

namespace qingshou {
namespace {

// The names under which Chinese Windows, UOS and Kylin find their text faces.
constexpr const char* textFont = "宋体";
constexpr const char* titleFont = "黑体";
constexpr lxw_color_t headerFill = 0xE8EEF4;

void setNumberFormat(lxw_format* format, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        format_set_num_format(format, "@");
        return;
    case ColumnKind::Number:
        format_set_num_format(format, "0");
        break;
    case ColumnKind::Money:
        format_set_num_format(format, "#,##0.00_);(#,##0.00)");
        break;
    case ColumnKind::Date:
        format_set_num_format(format, "yyyy-mm-dd");
        format_set_align(format, LXW_ALIGN_CENTER);
        return;
    case ColumnKind::Percent:
        format_set_num_format(format, "0.00%");
        break;
    case ColumnKind::Points:
        format_set_num_format(format, "+0.00;-0.00;0.00");
        break;
    }
    format_set_align(format, LXW_ALIGN_RIGHT);
}

} // namespace

lxw_format* XlsxFormats::of(Role role, ColumnKind kind)
{
    lxw_format*& format = made_[{role, kind}];
    if (format)
        return format;
    format = workbook_add_format(workbook_);
    format_set_font_name(format, role == Role::Title ? titleFont : textFont);
    format_set_font_size(format, role == Role::Title ? 16 : 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    switch (role) {
    case Role::Title:
    case Role::Subtitle:
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case Role::RightNote:
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Role::LeftNote:
        break;
    case Role::Note:
        format_set_text_wrap(format);
        break;
    case Role::Header:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_text_wrap(format);
        format_set_bg_color(format, headerFill);
        format_set_bold(format);
        format_set_border(format, LXW_BORDER_THIN);
        break;
    case Role::Total:
        format_set_bold(format);
        [[fallthrough]];
    case Role::Body:
        setNumberFormat(format, kind);
        format_set_border(format, LXW_BORDER_THIN);
        break;
    }
    return format;
}

} // namespace qingshou
