"""Writes mail.eml and box.mbox with Python's own email and mailbox modules: python3 mail.py"""
import mailbox
from email.message import EmailMessage
from email.policy import SMTP

first = EmailMessage(policy=SMTP)
first["From"] = "Oléna Bondar <olena@desk.example>"
first["To"] = "editors@desk.example"
first["Subject"] = "Dam – what we know"
first["Date"] = "Thu, 24 Oct 2024 10:15:00 +0300"
first["Message-ID"] = "<1@desk.example>"
first["List-Id"] = '"Morning brief" <brief.desk.example>'
first.set_content("The governor said the dam was hit “twice”.\n\nKim denied it.\n")
first.add_alternative("<p>The governor said the dam was hit <b>“twice”</b>.</p><p>Kim denied it.</p>", subtype="html")
first.add_attachment("The ministry confirmed the strike.\n", filename="statement.txt")
first.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="map.png")

second = EmailMessage(policy=SMTP)
second["From"] = "kim@desk.example"
second["To"] = "olena@desk.example"
second["Subject"] = "Re: Dam – what we know"
second["Date"] = "Fri, 25 Oct 2024 08:00:00 +0000"
second["Message-ID"] = "<2@desk.example>"
second.set_content(
    "From what the mayor told us, the bridge is open.\n\n"
    "On Thu, 24 Oct 2024 at 10:15, Olena Bondar wrote:\n"
    "> The governor said that the dam was hit twice on Tuesday and that the\n"
    "> town had to be left.\n",
    charset="iso-8859-5",
)
second.add_attachment(first)

with open("mail.eml", "wb") as file:
    file.write(first.as_bytes())
box = mailbox.mbox("box.mbox", create=True)
for message, when in ((first, "Thu Oct 24 07:15:00 2024"), (second, "Fri Oct 25 08:00:00 2024")):
    entry = mailbox.mboxMessage(message)
    entry.set_from(f"desk@desk.example {when}")
    box.add(entry)
box.close()
