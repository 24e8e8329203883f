/** For the tests of a receiver: sample events, and requests as CodeQR would sign them. */
package io.codeqr.webhooks.testing;
