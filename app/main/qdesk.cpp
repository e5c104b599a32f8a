// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rundesk.h"

int main(int argc, char *argv[])
{
    return qd::runDesk(argc, argv);
}
