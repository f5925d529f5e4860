#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

namespace ops::cli {

/// Standard output, buffered. Once the reader is gone (broken pipe) or we are interrupted, everything
/// further is dropped in silence; a long writer looks at closed() now and then.
class Output
{
public:
    explicit Output(int descriptor = 1);
    ~Output() { flush(); }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void write(std::string_view utf8);
    void write(const char *utf8) { write(std::string_view(utf8)); }
    void write(const QString &text) { write(std::string_view(text.toStdString())); }
    void flush();

    bool closed() const { return m_closed; }
    int failure() const { return m_failure; } ///< errno where bytes were lost and no reader went away (disk full)
    bool isTerminal() const { return m_terminal; }
    std::size_t written() const { return m_written; } ///< bytes handed to write(), dropped ones included

private:
    void send(std::string_view bytes);

    int m_descriptor;
    bool m_terminal;
    bool m_closed = false;
    int m_failure = 0;
    std::size_t m_written = 0;
    std::string m_buffer;
};

} // namespace ops::cli
