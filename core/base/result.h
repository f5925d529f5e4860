#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace ops {

/// A value or an Error. The names follow std::expected, so it can be swapped for it one day.
template<class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_v(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_v(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_v.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    T &operator*() & { return std::get<0>(m_v); }
    const T &operator*() const & { return std::get<0>(m_v); }
    T &&operator*() && { return std::move(std::get<0>(m_v)); }
    T *operator->() { return &std::get<0>(m_v); }
    const T *operator->() const { return &std::get<0>(m_v); }
    const Error &error() const { return std::get<1>(m_v); }

private:
    std::variant<T, Error> m_v;
};

/// For what has no value: done, or an Error.
struct Done
{};

} // namespace ops
