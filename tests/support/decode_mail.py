"""Decodes mails with Python's own e-mail package, as the test's second opinion.

Reads lines of JSON strings (base64 of one message each) and answers each with one line of JSON."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys



def display_name(raw):
    """The older reader: the newer one keeps the space between two encoded words (RFC 2047, 6.2, drops it)."""
    name, _ = email.utils.parseaddr(raw)
    return str(email.header.make_header(email.header.decode_header(name)))


for line in sys.stdin:
    message = email.message_from_bytes(base64.b64decode(line), policy=email.policy.default)
    raw = email.message_from_bytes(base64.b64decode(line))
    person = {name: message[name].addresses for name in ("From", "To")}
    print(json.dumps({
        "defects": [str(d) for part in message.walk() for d in part.defects]
        + [str(d) for name in message for d in getattr(message[name], "defects", ())],
        "headers": list(message.keys()),
        "from_name": display_name(raw["From"]),
        "from": [a.addr_spec for a in person["From"]],
        "to_name": display_name(raw["To"]),
        "to": [a.addr_spec for a in person["To"]],
        "subject": str(message["Subject"]),
        "id": message["Message-ID"],
        "date": message["Date"].datetime.isoformat(),
        "type": message["Content-Type"],
        "body": message.get_payload(decode=True).decode("utf-8"),
    }))
