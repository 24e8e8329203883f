"""Loads each file with the model that datamodel-code-generator printed, and prints what is lost when it is written again."""

import json
import sys

from build.webhook_delivery import WebhookDelivery


def lost(before, after, path=""):
    if isinstance(before, dict):
        return [
            each
            for name, value in before.items()
            for each in (lost(value, after[name], f"{path}/{name}") if name in after else [f"{path}/{name}"])
        ]
    if isinstance(before, list):
        return [each for index, value in enumerate(before) for each in lost(value, after[index], f"{path}/{index}")]
    return []


for file in sys.argv[1:]:
    with open(file, encoding="utf-8") as opened:
        body = json.load(opened)
    event = WebhookDelivery.model_validate(body).root
    gone = lost(body, event.model_dump(by_alias=True, exclude_unset=True))
    print(body["event"], file, type(event).__name__, json.dumps(gone), sep="\t")
