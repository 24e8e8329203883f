// Four results that must not be dropped: port.ts counts the warnings of the compiler. Nothing of it is run.

#include <codeqr/webhooks.hpp>

namespace webhooks = codeqr::webhooks;

void dropped() {
  webhooks::parse("{}");
  webhooks::verify("{}", "", {"whsec_test"});
  webhooks::sign("{}", "whsec_test");
  webhooks::receive("{}", "", {"whsec_test"});
}
