#pragma once

#include "core/config/keychainsecrets.h"

#include <map>
#include <vector>

namespace ops::test {

/// A keychain whose answers come when the test says so.
class FakeKeychain : public Keychain
{
public:
    std::map<QString, QString> entries;
    std::vector<std::function<void()>> waiting;
    QString problem; ///< what it fails with
    int jobs = 0;

    void read(const QString &key, Callback done) override
    {
        ++jobs;
        waiting.push_back([this, key, done = std::move(done)] {
            KeychainAnswer answer = blank();
            if (const auto it = entries.find(key); !answer.failed && it != entries.end())
                answer.found = it->second;
            done(std::move(answer));
        });
    }
    void write(const QString &key, const QString &secret, Callback done) override
    {
        ++jobs;
        waiting.push_back([this, key, secret, done = std::move(done)] {
            KeychainAnswer answer = blank();
            if (!answer.failed)
                entries[key] = secret;
            done(std::move(answer));
        });
    }

    void answerAll()
    {
        for (auto all = std::exchange(waiting, {}); const auto &one : all)
            one();
    }

private:
    KeychainAnswer blank() const
    {
        KeychainAnswer answer;
        answer.failed = !problem.isEmpty();
        answer.problem = problem;
        return answer;
    }
};

} // namespace ops::test
