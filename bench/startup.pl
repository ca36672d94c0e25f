# SPDX-License-Identifier: MIT
# Starting and ending, with nothing to do.
# bench-repeat: 300
1;
