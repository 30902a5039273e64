package feishuvc

import (
	"context"
	"fmt"
	"log/slog"
)

// ExchangeCodeParams are what goes with an authorization code. What is empty is not sent.
type ExchangeCodeParams struct {
	// RedirectURI is the address that the authorization page was given.
	RedirectURI string
	// CodeVerifier is the PKCE verifier; only if the authorization page was given a challenge.
	CodeVerifier Secret
	// Scope narrows the permissions; they are separated by spaces.
	Scope string
}

// LogValue hides the verifier from logs.
func (p ExchangeCodeParams) LogValue() slog.Value { return slog.StringValue(fmt.Sprintf("%+v", p)) }

// ExchangeCode exchanges the code that the authorization page handed over for a user's token pair. A code is valid for
// five minutes, once.
//
// The client itself goes on as before; give the pair to [WithUserToken], or its access token to [WithUserAccessToken].
func (c *Client) ExchangeCode(ctx context.Context, code string, params *ExchangeCodeParams) (*UserToken, error) {
	if err := c.core.checkOpen(); err != nil {
		return nil, err
	}
	if c.core.config.appID == "" {
		return nil, configError("exchanging a code needs appID and appSecret: give WithApp")
	}
	if code == "" {
		return nil, configError("code must not be empty")
	}
	given := Value(params)
	form := map[string]string{"grant_type": "authorization_code", "code": code}
	for name, value := range map[string]string{
		"redirect_uri": given.RedirectURI, "code_verifier": string(given.CodeVerifier), "scope": given.Scope,
	} {
		if value != "" {
			form[name] = value
		}
	}
	pair, err := c.core.requestUserToken(ctx, form)
	if err != nil {
		return nil, err
	}
	return &pair, nil
}

// SetAppTicket hands over the ticket of a store app, from the platform's app_ticket event.
func (c *Client) SetAppTicket(ticket string) error {
	if ticket == "" {
		return configError("ticket must not be empty")
	}
	c.core.app.setTicket(func(context.Context) (string, error) { return ticket, nil })
	return nil
}

// Close closes the connections. A closed client makes no more calls; those that are under way go on to their end. A
// transport of the caller's is left alone. Close can be called more than once, and never fails.
func (c *Client) Close() error {
	c.core.closed.Store(true)
	if c.core.own != nil {
		c.core.own.CloseIdleConnections()
	}
	return nil
}

// String shows how the client is configured, without secrets.
func (c *Client) String() string {
	config := c.core.config
	return fmt.Sprintf("feishuvc.Client{AppID: %q, Domain: %q, AppType: %q}", config.appID, config.baseURL, config.appType)
}
