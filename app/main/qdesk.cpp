// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rundesk.h"
#include "texts/lastwords.h"

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace
{

/// Where memory runs out inside what promises not to throw (Qt's hashes do), nothing can be caught any more.
[[noreturn]] void endWithOneSentence()
{
    std::fputs(qd::lastWords, stderr);
    std::_Exit(1);
}

} // namespace

int main(int argc, char *argv[])
{
    std::set_terminate(endWithOneSentence);
    try {
        return qd::runDesk(argc, argv);
    } catch (...) { // runDesk has a sentence for what it can still say
        std::fputs(qd::lastWords, stderr);
        return 1;
    }
}
