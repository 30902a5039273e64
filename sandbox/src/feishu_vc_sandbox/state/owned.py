"""What an app made for a user in a tenant: reservations and their meetings."""

import msgspec

from feishu_vc_sandbox.state.tokens import Token


class Owned(msgspec.Struct, kw_only=True):
    """Whose it is."""

    app_id: str
    tenant_key: str
    owner: str  # open_id

    def is_of_app(self, caller: Token) -> bool:
        """An app has what it made in the tenant that it speaks for."""
        return (self.app_id, self.tenant_key) == (caller.app_id, caller.tenant_key)

    def belongs_to(self, caller: Token) -> bool:
        """As above; a user in that app has their own of it."""
        return self.is_of_app(caller) and (caller.kind != "user_access_token" or caller.user == self.owner)
