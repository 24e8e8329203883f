import { byId, create } from "../elements.js";
import type { Body } from "./body.js";
import { checkSignature, type SignatureVerdict } from "./check-signature.js";
import { signWebhook } from "../../../src/signature.js";

const names: Readonly<Record<SignatureVerdict["kind"], string>> = {
  match: "matches",
  near: "almost",
  mismatch: "does not match",
  malformed: "malformed",
};

/** Signs the body, and checks the signature that was received. The newest call wins. */
export function startSigning(bodyNow: () => Body): () => void {
  const secret = byId<HTMLInputElement>("secret");
  const received = byId<HTMLInputElement>("received");
  let turn = 0;
  const update = async () => {
    const own = ++turn;
    const body = bodyNow();
    const secrets = secret.value.split(",").filter((each) => each.trim() !== "");
    const [first] = secrets;
    const isReady = body.bytes !== undefined && body.size > 0 && first !== undefined;
    byId("signed").hidden = !isReady;
    byId("signature-verdict").hidden = received.value.trim() === "";
    if (!isReady || body.bytes === undefined) {
      const missing =
        body.bytes === undefined
          ? "A body of this size is refused before its signature is checked."
          : "To check it, give the body and the secret.";
      byId("signature-verdict").replaceChildren(create("span", {}, missing));
      byId("signature-verdict").dataset.kind = "none";
      return;
    }
    try {
      const signature = await signWebhook(body.bytes, first).catch(mistake);
      const verdict =
        received.value.trim() === "" ? undefined : await checkSignature(body.bytes, received.value, secrets, body.file === undefined);
      if (own !== turn) return;
      byId("signature").textContent = signature;
      if (verdict !== undefined) showVerdict(verdict);
    } catch {
      if (own === turn) byId("signature").textContent = "This page needs a secure origin (https, localhost or a file) to sign.";
    }
  };
  for (const field of [secret, received]) field.addEventListener("input", () => void update());
  return () => void update();
}

/** What is wrong with a secret, in place of a signature. */
function mistake(error: unknown): string {
  if (error instanceof TypeError) return error.message;
  throw error;
}

function showVerdict({ kind, text }: SignatureVerdict): void {
  const element = byId("signature-verdict");
  element.dataset.kind = kind;
  element.replaceChildren(create("b", {}, names[kind]), " ", create("span", {}, text));
}
