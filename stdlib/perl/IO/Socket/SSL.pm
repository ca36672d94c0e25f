# SPDX-License-Identifier: MIT
# Says that TLS is not offered yet.
package IO::Socket::SSL;
die "IO::Socket::SSL: TLS is not offered by nacre yet\n";
