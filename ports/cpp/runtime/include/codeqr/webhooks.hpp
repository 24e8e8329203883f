#pragma once

/// Typed events of CodeQR's webhooks: everything that a receiver needs.

#include "codeqr/webhooks/events.hpp"
#include "codeqr/webhooks/field.hpp"
#include "codeqr/webhooks/invalid_error.hpp"
#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/known_values.hpp"
#include "codeqr/webhooks/objects.hpp"
#include "codeqr/webhooks/overloaded.hpp"
#include "codeqr/webhooks/parse.hpp"
#include "codeqr/webhooks/receive.hpp"
#include "codeqr/webhooks/received.hpp"
#include "codeqr/webhooks/signature.hpp"
#include "codeqr/webhooks/timestamp.hpp"
#include "codeqr/webhooks/unknown_event.hpp"
