// The Go driver of the conformance suite: frames come on standard input, become calls of feishuvc, and are answered on
// standard output.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"reflect"
	"runtime"
	"strings"
	"sync"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

var features = []string{
	"sync", "virtual_clock", "lasting_client", "nul", "parallel", "cancel", "memory_store", "file_store", "proxy", "log",
}

// frame is what the runner asks for.
type frame struct {
	Op      string         `json:"op"`
	ID      string         `json:"id"`
	Client  string         `json:"client"`
	BaseURL string         `json:"base_url"`
	Clock   string         `json:"clock"`
	Method  string         `json:"method"`
	Args    map[string]any `json:"args"`
	MS      float64        `json:"ms"`
	Config  configuration  `json:"config"`
	Options struct {
		TenantKey       *string           `json:"tenant_key"`
		UserAccessToken *string           `json:"user_access_token"`
		TimeoutMS       *float64          `json:"timeout_ms"`
		DeadlineMS      *float64          `json:"deadline_ms"`
		MaxRetries      *int              `json:"max_retries"`
		Headers         map[string]string `json:"headers"`
	} `json:"options"`
}

// driver holds what lives from frame to frame.
type driver struct {
	out     io.Writer
	mutex   sync.Mutex // guards what is written, and what follows
	clients map[string]*client
	cancels map[string]context.CancelFunc
	calls   sync.WaitGroup
}

func main() {
	d := &driver{out: os.Stdout, clients: map[string]*client{}, cancels: map[string]context.CancelFunc{}}
	os.Stdout = os.Stderr // whatever else prints, prints there
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug})))
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			break
		}
		var given frame
		if err := json.Unmarshal(line, &given); err != nil {
			d.answer(given, "result", map[string]any{"driver_error": err.Error()})
			continue
		}
		d.handle(given)
	}
	d.calls.Wait()
}

func (d *driver) handle(given frame) {
	d.mutex.Lock()
	c := d.clients[given.Client]
	d.mutex.Unlock()
	switch {
	case given.Op == "hello":
		d.answer(given, "hello", map[string]any{
			"proto": 1, "lang": "go", "sdk": feishuvc.Version, "runtime": runtime.Version(), "features": features,
		})
	case given.Op == "client":
		made, err := newClient(given.Config, given.BaseURL, given.Clock)
		if err != nil {
			d.answer(given, "result", map[string]any{"error": normalForm(err, false)})
			return
		}
		d.mutex.Lock()
		d.clients[given.ID] = made
		d.mutex.Unlock()
		d.answer(given, "result", map[string]any{"ok": map[string]any{}})
	case given.Op == "cancel":
		d.mutex.Lock()
		d.cancels[given.ID]()
		d.mutex.Unlock()
	case c == nil:
		d.answer(given, "result", map[string]any{"driver_error": "no client " + given.Client})
	case given.Op == "call":
		ctx, cancel := context.WithCancel(context.Background())
		d.mutex.Lock()
		d.cancels[given.ID] = cancel
		d.mutex.Unlock()
		d.calls.Add(1)
		go func() {
			defer d.calls.Done()
			d.answer(given, "result", c.call(ctx, given))
		}()
	case given.Op == "advance":
		waits := c.time.advance(milliseconds(given.MS))
		d.answer(given, "advanced", map[string]any{"client": given.Client, "sleeps_ms": waits})
	case given.Op == "describe":
		c.mutex.Lock()
		refreshed := append([]any{}, c.refreshed...)
		c.mutex.Unlock()
		shown := map[string]any{"repr": printed(c.sdk), "refreshed": refreshed}
		d.answer(given, "result", map[string]any{"ok": shown})
	case given.Op == "close":
		_ = c.sdk.Close()
		d.answer(given, "result", map[string]any{"ok": map[string]any{}})
	default:
		d.answer(given, "result", map[string]any{"driver_error": "cannot do " + given.Op})
	}
}

func (d *driver) answer(to frame, op string, content map[string]any) {
	content["op"], content["id"] = op, to.ID
	text, err := json.Marshal(content)
	if err != nil {
		text = []byte(fmt.Sprintf(`{"op":"result","id":%q,"driver_error":%q}`, to.ID, err))
	}
	d.mutex.Lock()
	defer d.mutex.Unlock()
	_, _ = d.out.Write(append(text, '\n'))
}

// printed is what Go prints for a value, in all ways.
func printed(value any) string {
	wire, _ := json.Marshal(slog.AnyValue(value).Resolve().Any()) // what a JSON log makes of it
	return fmt.Sprintf("%v\n%+v\n%#v\n%s", value, value, value, wire)
}

func (c *client) onRefresh(_ context.Context, pair feishuvc.UserToken) error {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.fails {
		c.fails = false
		return errCallback
	}
	c.refreshed = append(c.refreshed, canonical(reflect.ValueOf(pair)))
	return nil
}

// call calls a method of the SDK by its name in the spec.
func (c *client) call(ctx context.Context, given frame) map[string]any {
	failed := func(err error, items []any) map[string]any {
		form := normalForm(err, ctx.Err() != nil)
		form["items"] = items
		return map[string]any{"error": form}
	}
	switch given.Method {
	case "set_app_ticket":
		if err := c.sdk.SetAppTicket(given.Args["ticket"].(string)); err != nil {
			return failed(err, nil)
		}
		return map[string]any{"ok": nil}
	case "exchange_code":
		text := func(name string) string { found, _ := given.Args[name].(string); return found }
		pair, err := c.sdk.ExchangeCode(ctx, text("code"), &feishuvc.ExchangeCodeParams{
			RedirectURI: text("redirect_uri"), CodeVerifier: feishuvc.Secret(text("code_verifier")), Scope: text("scope"),
		})
		if err != nil {
			return failed(err, nil)
		}
		return map[string]any{"ok": canonical(reflect.ValueOf(pair)), "repr": printed(pair)}
	}
	method, err := c.method(given.Method)
	if err != nil {
		return map[string]any{"driver_error": err.Error()}
	}
	arguments, err := arguments(ctx, method.Type(), given)
	if err != nil {
		return map[string]any{"driver_error": err.Error()}
	}
	results := method.Call(arguments)
	if results[0].Kind() == reflect.Func { // an iterator over all items
		items := []any{}
		var problem error
		for item, err := range results[0].Seq2() {
			if problem, _ = err.Interface().(error); problem != nil {
				return failed(problem, items)
			}
			items = append(items, canonical(item))
		}
		return map[string]any{"ok": items}
	}
	if err, _ := results[len(results)-1].Interface().(error); err != nil {
		return failed(err, nil)
	}
	if len(results) == 1 {
		return map[string]any{"ok": nil}
	}
	return map[string]any{"ok": canonical(results[0]), "repr": printed(results[0].Interface())}
}

// method finds a method by a name such as reserves.get_active_meeting.
func (c *client) method(name string) (reflect.Value, error) {
	owner, method, _ := strings.Cut(name, ".")
	squeezed := func(want string) func(string) bool {
		want = strings.ReplaceAll(want, "_", "")
		return func(name string) bool { return strings.EqualFold(name, want) }
	}
	service := reflect.ValueOf(c.sdk).Elem().FieldByNameFunc(squeezed(owner))
	if service.IsValid() {
		for index := range service.NumMethod() {
			if squeezed(method)(service.Type().Method(index).Name) {
				return service.Method(index), nil
			}
		}
	}
	return reflect.Value{}, fmt.Errorf("there is no method %s", name)
}

// arguments makes the arguments of a method: context, path, body, parameters, options.
func arguments(ctx context.Context, method reflect.Type, given frame) ([]reflect.Value, error) {
	found := []reflect.Value{reflect.ValueOf(ctx)}
	wire := onTheWire(given.Args).(map[string]any)
	for index := 1; index < method.NumIn()-1; index++ {
		kind := method.In(index)
		switch {
		case kind.Kind() == reflect.String: // the values of the path are the only strings, and there is one at most
			for name, value := range given.Args {
				if strings.HasSuffix(name, "_id") {
					found = append(found, reflect.ValueOf(value))
				}
			}
		case strings.HasSuffix(kind.Elem().Name(), "Params"):
			params := reflect.New(kind.Elem())
			if err := fillParams(params.Elem(), given.Args); err != nil {
				return nil, err
			}
			found = append(found, params)
		default:
			body := reflect.New(kind.Elem())
			text, err := json.Marshal(wire["body"])
			if err == nil {
				err = json.Unmarshal(text, body.Interface())
			}
			if err != nil {
				return nil, err
			}
			found = append(found, body)
		}
	}
	for _, each := range options(given) {
		found = append(found, reflect.ValueOf(each))
	}
	return found, nil
}

func options(given frame) []feishuvc.CallOption {
	var found []feishuvc.CallOption
	add := func(option feishuvc.CallOption) { found = append(found, option) }
	if given.Options.TenantKey != nil {
		add(feishuvc.WithTenantKey(*given.Options.TenantKey))
	}
	if given.Options.UserAccessToken != nil {
		add(feishuvc.WithUserAccessToken(*given.Options.UserAccessToken))
	}
	if given.Options.TimeoutMS != nil {
		add(feishuvc.WithTimeout(milliseconds(*given.Options.TimeoutMS)))
	}
	if given.Options.DeadlineMS != nil {
		add(feishuvc.WithDeadline(milliseconds(*given.Options.DeadlineMS)))
	}
	if given.Options.MaxRetries != nil {
		add(feishuvc.WithMaxRetries(*given.Options.MaxRetries))
	}
	for name, value := range given.Options.Headers {
		add(feishuvc.WithHeader(name, value))
	}
	return found
}
