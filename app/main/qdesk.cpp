// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rundesk.h"
#include "texts/lastwords.h"

#include <cstdio>

int main(int argc, char *argv[])
{
    try {
        return qd::runDesk(argc, argv);
    } catch (...) { // runDesk has a sentence for what it can still say
        std::fputs(qd::lastWords, stderr);
        return 1;
    }
}
