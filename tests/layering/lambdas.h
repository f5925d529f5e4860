#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ops::layering {

constexpr char CaptureLess = '\x01'; ///< stands for a whole lambda in Folded::code
constexpr char Capturing = '\x02';

/// A stretch of code with its lambdas folded to one character each (the rest of them blank, so that
/// offsets stay). The bodies are stretches of their own.
struct Folded
{
    std::string code;
    std::size_t offset = 0; ///< of code in the file
    bool bodyOfCapturing = false;
};

/// The whole code first, then every lambda body, nested ones too.
std::vector<Folded> foldLambdas(std::string_view code);

} // namespace ops::layering
