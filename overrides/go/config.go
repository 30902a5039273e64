package feishuvc

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"net/netip"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// config is a checked configuration.
type config struct {
	appID, appSecret, accessToken string
	baseURL, accountsURL          string
	appType                       AppType
	limits
	connectTimeout time.Duration
	proxy          *url.URL
	userAgent      string
	secrets        []string // what no error may show
}

// secretHash tells secrets apart in the keys of tokens without showing them.
func (c *config) secretHash() string {
	hash := sha256.Sum256([]byte(c.appSecret))
	return hex.EncodeToString(hash[:])[:16]
}

func (c *config) credentials() map[string]string {
	return map[string]string{"app_id": c.appID, "app_secret": c.appSecret}
}

// resolve checks the settings and fills in what they leave open: options, else environment, else defaults. It does no
// I/O.
func resolve(s *settings) (*config, error) {
	c := &config{
		appID:       first(s.appID, os.Getenv("FEISHU_APP_ID")),
		appSecret:   first(s.appSecret, os.Getenv("FEISHU_APP_SECRET")),
		accessToken: s.accessToken,
		appType:     CustomApp,
		limits:      limits{timeout: timeoutsAttempt, maxRetries: retriesMaxRetries},
	}
	hasOther := s.userToken != nil || s.tokenProvider != nil
	if s.accessToken == "" && s.appID == "" && s.appSecret == "" && !hasOther {
		// Options beat the environment: a token lying there is not used in place of credentials that were given.
		c.accessToken = os.Getenv("FEISHU_ACCESS_TOKEN")
	}
	c.userAgent = strings.TrimSuffix("feishu-vc-go/"+Version+" "+s.userAgent, " ")
	for _, each := range [][2]string{
		{"appID", c.appID}, {"appSecret", c.appSecret}, {"accessToken", c.accessToken}, {"userAgent", s.userAgent},
	} {
		if !isPlain(each[1]) {
			return nil, notPlain(each[0])
		}
	}
	if err := c.checkCredentials(s.userToken, hasOther); err != nil {
		return nil, err
	}
	if s.appType != nil {
		c.appType = *s.appType
	}
	if c.appType != CustomApp && c.appType != StoreApp {
		return nil, configError("appType must be %q or %q, not %q", CustomApp, StoreApp, c.appType)
	}
	if err := c.setURLs(first(s.domain, os.Getenv("FEISHU_DOMAIN"), "feishu")); err != nil {
		return nil, err
	}
	if err := c.limits.set(&s.limits); err != nil {
		return nil, err
	}
	c.connectTimeout = timeoutsConnect
	if err := setDuration("connectTimeout", &c.connectTimeout, s.connectTimeout); err != nil {
		return nil, err
	}
	if err := c.setProxy(s.proxy); err != nil {
		return nil, err
	}
	if s.proxy != nil && s.transport != nil {
		return nil, configError("WithProxy and WithTransport exclude each other; give one of them")
	}
	c.secrets = append(c.secrets, c.appSecret)
	return c, nil
}

func (c *config) checkCredentials(pair *UserToken, hasOther bool) error {
	switch {
	case c.appID != "" && c.appSecret == "":
		return configError("appSecret is missing: give it to WithApp, or as FEISHU_APP_SECRET")
	case c.appID == "" && c.appSecret != "":
		return configError("appID is missing: give it to WithApp, or as FEISHU_APP_ID")
	case c.appID == "" && c.accessToken == "" && !hasOther:
		return configError("no credentials: give WithApp (FEISHU_APP_ID, FEISHU_APP_SECRET) or WithAccessToken (FEISHU_ACCESS_TOKEN)")
	case pair == nil:
		return nil
	case !isToken(string(pair.AccessToken)):
		return notPlain("the AccessToken of the userToken")
	case pair.RefreshToken != "" && c.appID == "":
		return configError("a refresh token is of no use without appID and appSecret: give WithApp")
	}
	return nil
}

// set lays settings over the limits.
func (l *limits) set(given *limitSettings) error {
	if err := setDuration("timeout", &l.timeout, given.timeout); err != nil {
		return err
	}
	if err := setDuration("deadline", &l.deadline, given.deadline); err != nil {
		return err
	}
	if given.maxRetries != nil {
		if *given.maxRetries < 0 {
			return configError("maxRetries must be 0 or more, not %d", *given.maxRetries)
		}
		l.maxRetries = *given.maxRetries
	}
	return nil
}

func setDuration(name string, target, given *time.Duration) error {
	if given == nil {
		return nil
	}
	if *given <= 0 {
		return configError("%s must be more than 0, not %v", name, *given)
	}
	*target = *given
	return nil
}

func notPlain(name string) *CallError {
	return configError("%s is empty, or has spaces around it, control or non-ASCII characters in it; was it copied whole?", name)
}

var urlPath = regexp.MustCompile(`^(/[A-Za-z0-9._~%-]+)*$`)

// setURLs finds the base URL of the API and of the accounts host.
func (c *config) setURLs(domain string) error {
	if server, ok := servers[domain]; ok {
		c.baseURL, c.accountsURL = server, accountsServers[domain]
		return nil
	}
	if strings.ContainsAny(domain, "@?#") { // first: it may hold a password
		return configError("domain must be a URL without user, query and fragment")
	}
	domain = strings.TrimRight(domain, "/")
	parts, err := url.Parse(domain)
	if err != nil || parts.Scheme != "http" && parts.Scheme != "https" || !hasHost(parts) || !urlPath.MatchString(parts.EscapedPath()) {
		return configError(`domain must be "feishu", "lark" or a URL such as https://open.feishu.cn, not %q`, domain)
	}
	if parts.Scheme == "http" && !isLoopback(parts.Hostname()) {
		return configError("domain %q would send secrets unencrypted; plain http is for loopback addresses only", domain)
	}
	c.baseURL, c.accountsURL = domain, domain
	for name, server := range servers {
		if server == domain {
			c.accountsURL = accountsServers[name]
		}
	}
	return nil
}

func (c *config) setProxy(proxy *string) error {
	if proxy == nil {
		return nil
	}
	parts, err := url.Parse(*proxy)
	if err != nil || !slices.Contains([]string{"http", "https", "socks5", "socks5h"}, parts.Scheme) || !hasHost(parts) {
		return configError("proxy must be a URL such as http://proxy.example:3128") // not quoted: it may hold a password
	}
	c.proxy = parts
	if password, ok := parts.User.Password(); ok {
		basic := base64.StdEncoding.EncodeToString([]byte(parts.User.Username() + ":" + password))
		c.secrets = append(c.secrets, password, basic)
	}
	return nil
}

var hostName = regexp.MustCompile(`^[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})*\.?$`)

// hasHost tells whether a URL has a host that makes sense, and a port, if any, that does.
func hasHost(parts *url.URL) bool {
	host := parts.Hostname()
	if _, err := netip.ParseAddr(host); err != nil && !hostName.MatchString(host) {
		return false
	}
	if parts.Port() == "" {
		return true
	}
	port, err := strconv.ParseUint(parts.Port(), 10, 16)
	return err == nil && port > 0
}

func isLoopback(host string) bool {
	address, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && address.IsLoopback()
}

var headerName = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// ownHeaders are set by the SDK.
var ownHeaders = []string{"accept", "accept-encoding", "authorization", "content-length", "host", "transfer-encoding", "user-agent"}

// check refuses what makes no sense.
func (s *callSettings) check() error {
	if s.tenantKey != nil && !isToken(*s.tenantKey) {
		return notPlain("tenantKey")
	}
	if s.userAccessToken != nil && !isToken(*s.userAccessToken) {
		return notPlain("userAccessToken")
	}
	for _, pair := range s.header {
		name, value := pair[0], pair[1]
		switch {
		case !headerName.MatchString(name):
			return configError("%q is not a name of a header", name)
		case slices.Contains(ownHeaders, strings.ToLower(name)):
			return configError("the header %s is set by the SDK; see WithUserAccessToken and WithUserAgent", name)
		case !isPlain(value):
			return notPlain("the header " + name)
		}
	}
	return nil
}
