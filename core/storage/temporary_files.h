// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's temporary files, in memory: it sorts through them in pieces that stay in the processor's cache, and on
// several threads, which with temp_store=MEMORY it does not; and nothing that it puts there reaches a disk.
#pragma once

namespace qingshou {

/// The name of a VFS that is the system's own but for files without a name. Registered with the first call. Such a file
/// that outgrows the memory ends its statement as a full disk would.
const char* temporaryFilesInMemory();

} // namespace qingshou
