// ops_layering ROOT: reads app, core, ui and tests and names every break of the rules as file:line.
#include "tests/layering/rules.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

std::vector<ops::layering::SourceText> readTree(const fs::path &root)
{
    std::vector<fs::path> paths;
    for (const char *top : {"app", "core", "ui", "tests"}) {
        if (!fs::is_directory(root / top))
            continue;
        for (const auto &entry : fs::recursive_directory_iterator(root / top)) {
            const auto extension = entry.path().extension();
            if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp"))
                paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<ops::layering::SourceText> sources;
    for (const fs::path &path : paths) {
        std::ostringstream text;
        text << std::ifstream(path, std::ios::binary).rdbuf();
        sources.push_back(ops::layering::readSource(path.lexically_relative(root).generic_string(), text.str()));
    }
    return sources;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: ops_layering ROOT\n");
        return 2;
    }
    const auto sources = readTree(argv[1]);
    const auto findings = ops::layering::check(sources);
    for (const auto &finding : findings)
        std::printf("%s:%d: [%s] %s\n", finding.file.c_str(), finding.line, finding.rule.c_str(), finding.text.c_str());
    std::printf("%zu files, %zu findings\n", sources.size(), findings.size());
    if (sources.empty())
        std::fprintf(stderr, "no sources below %s\n", argv[1]);
    return findings.empty() && !sources.empty() ? 0 : 1;
}
