#pragma once

#include <QString>

namespace mamis {

/// A PEM file with the certificate authorities this computer trusts: libpq 15 takes nothing but a file.
/// Windows keeps them elsewhere; they are written into a file of the user's, anew by each run of the program.
/// (Windows fetches an authority when a program of its own first needs it, so one may be lacking: then its
/// file has to be named.) Any thread.
QString trustedAuthorities();

} // namespace mamis
